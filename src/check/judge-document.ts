import { type FindExtended, isExtension } from '../model/comparison/extension.js';
import { parseGuide } from '../model/comparison/guide.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { TOO_LONG_TEXT } from '../model/diagnostics/catalogue.js';
import { findingAt, type PathKeys, toDiagnostic, toPath } from '../model/diagnostics/finding.js';
import { placeInAdditions } from './additions.js';
import { advise } from './advice.js';
import { check } from './check.js';
import { LONGEST_TEXT, longTextIn } from './long-text.js';
import type { RuleSeverity } from './rule.js';
import type { Score } from './score.js';
import type { RuleSettings } from './settings.js';

/** A finding of the elements' own parser, or of a rule, as authors are told it. */
export interface Told {
  /** The id of the rule, or the code of the parser's finding. */
  readonly rule: string;
  readonly severity: RuleSeverity;
  /** Where in the document: `$.treatments[1].name`. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

/** How a document is judged. */
export interface Judging {
  readonly settings: RuleSettings;
  /** The language of documents that name none. */
  readonly language: string;
  readonly today: Date;
}

/** What other comparisons a document may extend. */
export interface Extendable {
  readonly ids: readonly string[];
  readonly find: FindExtended;
}

/** What came of a document. */
export interface JudgedDocument {
  readonly comparison?: Comparison | undefined;
  readonly told: readonly Told[];
  /** None where it is no comparison, or adds to another. */
  readonly scores: readonly Score[];
}

/**
 * Judges a document as the elements do when they read it, and by the rules.
 *
 * @param document as it was parsed from JSON
 */
export function judgeDocument(
  document: unknown,
  judging: Judging,
  extendable: Extendable,
): JudgedDocument {
  const long = longTextIn(document);
  if (long) return { told: [tooLong(long)], scores: [] };
  const { comparison, diagnostics } = parseComparison(document, extendable.find);
  const byRules = comparison && checked(comparison, diagnostics, judging, document);
  const rules = byRules?.told ?? [];
  const ofGuide = comparison ? parseGuide(comparison).diagnostics : [];
  const parsers = advise([...diagnostics, ...ofGuide], document, extendable.ids).map(toldBy);
  return {
    comparison,
    told: [...parsers.filter(isNew(rules)), ...rules],
    // The score of what is extended is none of who adds to it.
    scores: isExtension(document) ? [] : (byRules?.scores ?? []),
  };
}

/** The rules that say what a finding of the parser says, and more. */
const SAID_BY_RULES: ReadonlyMap<string, string> = new Map([
  ['html', 'html-in-text'],
  ['one-in', 'one-in-x'],
]);

/** Whether no rule says the same of the same place. */
export const isNew =
  (told: readonly Told[]) =>
  ({ rule, path }: Told): boolean =>
    !told.some((other) => other.rule === SAID_BY_RULES.get(rule) && other.path === path);

/** What the rules find in a comparison. */
export function checked(
  comparison: Comparison,
  diagnostics: readonly Diagnostic[],
  { settings, language, today }: Judging,
  document: unknown,
): { readonly told: readonly Told[]; readonly scores: readonly Score[] } {
  const subject = { comparison, language: comparison.lang ?? language, today };
  const { findings, scores } = check(subject, settings);
  const placeOf = (path: PathKeys) =>
    isExtension(document) ? placeInAdditions(path, comparison, document) : toPath(path);
  const told = findings.flatMap(({ path, ...finding }) => {
    const place = placeOf(path);
    return place === undefined ? [] : [{ ...finding, path: place }];
  });
  // The elements' own findings of locked facts say more of what is there and says nothing.
  const locked = diagnostics.filter(({ code }) => code.startsWith('locked-'));
  const paths = new Set(locked.map(({ path }) => path));
  return {
    told: told.filter(({ rule, path }) => rule !== 'locked-facts' || !paths.has(path)),
    scores,
  };
}

/** A finding of the elements, as it is told. */
export const toldBy = ({ code, severity, path, message, hint }: Diagnostic): Told => ({
  rule: code,
  severity: severity === 'error' ? 'error' : 'warn',
  path,
  message,
  mend: hint,
});

function tooLong(at: PathKeys): Told {
  const finding = findingAt(TOO_LONG_TEXT, at, { most: LONGEST_TEXT });
  const { code, path, message, hint } = toDiagnostic(finding);
  return { rule: code, severity: 'error', path, message, mend: hint };
}
