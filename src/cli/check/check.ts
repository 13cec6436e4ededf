import process from 'node:process';
import { Failure } from '../failure.js';
import { Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { countInWords, countOf } from './formats/count.js';
import { FORMATS } from './formats/index.js';
import type { Judging } from './judge.js';
import { readOptions } from './options.js';
import { documentsIn } from './documents-in.js';
import { readSource } from './read-source.js';
import { readSettings } from './settings.js';
import type { CheckedDocument } from './told.js';

/** `treatment-compare check`: judges comparisons before a patient reads them. */
export async function check(words: readonly string[], terminal: Terminal): Promise<void> {
  const { sources, format, rules, config, language, isQuiet } = readOptions(words);
  const settings = await readSettings(rules, config, terminal);
  const judging: Judging = { settings, language: language ?? 'en', today: new Date() };
  const documents: CheckedDocument[] = [];
  const progress = new Progress(terminal.progress, 'files', isQuiet);
  try {
    for (const source of sources) {
      const text = await readSource(source, language, terminal);
      documents.push(...documentsIn(source, text, judging));
      progress.advance('judged', 1, sources.length);
    }
  } finally {
    progress.end();
  }
  const shown = isQuiet ? documents.map(withErrorsAlone) : documents;
  const { env } = process;
  const hasColours = terminal.out.isTTY === true && !env.NO_COLOR;
  terminal.out.write(FORMATS[format](shown, { isQuiet, hasColours }));
  if (countOf(documents).errors > 0) {
    const place = sources.length === 1 ? (sources[0] ?? '') : `${sources.length} files`;
    const found = countInWords(documents);
    throw new Failure(
      place,
      `${sources.length === 1 ? 'has' : 'have'} ${found}`,
      'Mend the errors.',
    );
  }
}

const withErrorsAlone = (document: CheckedDocument): CheckedDocument => ({
  ...document,
  findings: document.findings.filter(({ severity }) => severity === 'error'),
  scores: [],
});
