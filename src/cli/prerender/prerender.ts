import { jsonMistake } from '../../check/json/json-mistake.js';
import { parseComparison, parseComparisonText } from '../../model/comparison/parse-comparison.js';
import { isOverdue, nextReview } from '../../model/comparison/review.js';
import type { ComparisonInput } from '../../model/comparison/schema.js';
import { OVERDUE } from '../../model/diagnostics/catalogue.js';
import { type Diagnostic, formatDiagnostic } from '../../model/diagnostics/diagnostic.js';
import { findingAt, toDiagnostic } from '../../model/diagnostics/finding.js';
import { regionOf } from '../../model/language-tag.js';
import { OptionError, prerender as write, type PrerenderOptions } from '../../static/index.js';
import { Failure, UsageFailure } from '../failure.js';
import { lineColumns } from '../line-column.js';
import { plainLine } from '../plain-line.js';
import type { Terminal } from '../terminal.js';
import { BUILT_IN, BUILT_IN_IDS, builtInExtended } from '../../content/documents.js';
import { builtIn } from '../built-in.js';
import { readOptions } from './options.js';
import { readDocument } from '../read-document.js';
import { policyLine, sizeLine } from './report.js';

/** `treatment-compare prerender`: writes a comparison as HTML that works without a script. */
export async function prerender(words: readonly string[], terminal: Terminal): Promise<void> {
  const asked = readOptions(words);
  const tell = (line: string) => terminal.progress.write(`${plainLine(line)}\n`);
  const { source, isStrict, isQuiet } = asked;
  const place = source === '-' ? 'standard input' : source;
  const { input, options } = await find(source, place, asked.options, terminal);
  const { html, diagnostics, ...styles } = written(input, options);
  const findings = [...diagnostics, ...overdueIn(input, options.lang)];
  for (const finding of findings) tell(`${place}: ${formatDiagnostic(finding)}`);
  const refuse = (why: string) => new Failure(place, why, 'Mend what is named above.');
  if (html === undefined) throw refuse('is no comparison');
  if (isStrict && findings.length > 0) throw refuse('is not faultless, as --strict wants it');
  if (!isQuiet) {
    const policy = policyLine(styles);
    if (policy) tell(policy);
    tell(sizeLine(html));
  }
  terminal.out.write(html);
}

interface Found {
  readonly input: ComparisonInput | string;
  readonly options: PrerenderOptions;
}

async function find(
  source: string,
  place: string,
  options: PrerenderOptions,
  terminal: Terminal,
): Promise<Found> {
  if (!BUILT_IN_IDS.includes(source)) {
    return {
      input: json(place, await readDocument(source, terminal)),
      options: { ...options, comparisons: BUILT_IN },
    };
  }
  const { lang, outcome, region = lang && regionOf(lang) } = options;
  const asked = { ...options, comparison: source };
  return {
    input: builtIn(source, lang),
    options: outcome === undefined ? { ...asked, region } : asked,
  };
}

/**
 * A text that is known to be JSON.
 *
 * @throws {Failure} if it is not, with the place in it
 */
function json(file: string, text: string): string {
  const mistake = jsonMistake(text);
  if (!mistake) return text;
  const { line, column } = lineColumns(text)(mistake.index);
  throw new Failure(`${file}:${line}:${column}`, mistake.message, mistake.mend);
}

/** That the review of a document is overdue today. That no next one is promised at all, is found by itself. */
function overdueIn(input: ComparisonInput | string, language?: string): Diagnostic[] {
  const { comparison } =
    typeof input === 'string'
      ? parseComparisonText(input, undefined, builtInExtended(language))
      : parseComparison(input);
  const today = new Date();
  const date = comparison && nextReview(comparison, today);
  return date && isOverdue(comparison, today)
    ? [toDiagnostic(findingAt(OVERDUE, [], { date }))]
    : [];
}

function written(...[input, options]: Parameters<typeof write>): ReturnType<typeof write> {
  try {
    return write(input, options);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw new UsageFailure(`--${kebabCase(error.option)}`, error.problem, error.hint);
  }
}

/** `headingLevel` is `--heading-level`. */
const kebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
