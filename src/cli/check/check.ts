import type { Judging } from '../../check/judge-document.js';
import process from 'node:process';
import { Failure } from '../failure.js';
import { Progress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { hasColours } from './colours.js';
import { countInWords, countOf } from './formats/count.js';
import { FORMATS } from './formats/index.js';
import { readOptions } from './options.js';
import { knownIn } from './documents-in.js';
import { judgeText } from './judge-text.js';
import { isPage } from './page-in.js';
import { readAll } from './read-all.js';
import { knownBuiltIns } from './stored/known-built-ins.js';
import { readSettings } from './settings.js';
import type { CheckedDocument } from './told.js';

/** `treatment-compare check`: judges comparisons before a patient reads them. */
export async function check(words: readonly string[], terminal: Terminal): Promise<void> {
  const { sources, format, rules, config, language, isQuiet } = readOptions(words);
  const settings = await readSettings(rules, config, terminal);
  const judging: Judging = { settings, language: language ?? 'en', today: new Date() };
  const progress = new Progress(terminal.progress, 'files', isQuiet);
  const { texts, unreadable } = await readAll(sources, language, terminal);
  // What is stored in a page alone is looked for among them.
  const known = texts.some(({ text }) => isPage(text))
    ? [...texts.flatMap(knownIn), ...knownBuiltIns()]
    : [];
  const documents: CheckedDocument[] = [];
  try {
    for (const text of texts) {
      documents.push(...judgeText(text, known, judging));
      progress.advance('judged', 1, texts.length);
    }
  } finally {
    progress.end();
  }
  documents.push(...unreadable);
  const shown = isQuiet ? documents.map(withErrorsAlone) : documents;
  const options = { isQuiet, hasColours: hasColours(terminal.out, process.env) };
  terminal.out.write(FORMATS[format](shown, options));
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
