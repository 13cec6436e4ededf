import { check } from '../../check/check.js';
import type { Score } from '../../check/score.js';
import type { RuleSettings } from '../../check/settings.js';
import { jsonBreaksAt } from '../../model/comparison/json-place.js';
import { parseComparisonText } from '../../model/comparison/parse-comparison.js';
import type { Comparison } from '../../model/comparison/schema.js';
import type { Diagnostic } from '../../model/diagnostics/diagnostic.js';
import { toPath } from '../../model/diagnostics/finding.js';
import { placeOf, placesInJson } from './json-places.js';
import type { IndexedFinding, Told } from './told.js';

/** How a document is judged. */
export interface Judging {
  readonly settings: RuleSettings;
  /** The language of documents that name none. */
  readonly language: string;
  readonly today: Date;
}

/** What came of a document. */
export interface Judged {
  readonly title?: string | undefined;
  /** In the order of its text. */
  readonly findings: readonly IndexedFinding[];
  /** None where it is no comparison. */
  readonly scores: readonly Score[];
}

/** Judges a text in JSON as the elements do when they read it, and by the rules. */
export function judge(text: string, judging: Judging): Judged {
  const { comparison, diagnostics } = parseComparisonText(text);
  const byRules = comparison && checked(comparison, diagnostics, judging);
  const told = [...diagnostics.map(toldBy), ...(byRules?.told ?? [])];
  return {
    title: comparison?.title,
    findings: indexed(told, text),
    scores: byRules?.scores ?? [],
  };
}

function checked(
  comparison: Comparison,
  diagnostics: readonly Diagnostic[],
  { settings, language, today }: Judging,
): { readonly told: readonly Told[]; readonly scores: readonly Score[] } {
  const subject = { comparison, language: comparison.lang ?? language, today };
  const { findings, scores } = check(subject, settings);
  const told = findings.map(({ path, ...finding }) => ({ ...finding, path: toPath(path) }));
  // The elements' own findings of locked facts say more of what is there and says nothing.
  const locked = diagnostics.filter(({ code }) => code.startsWith('locked-'));
  const paths = new Set(locked.map(({ path }) => path));
  return {
    told: told.filter(({ rule, path }) => rule !== 'locked-facts' || !paths.has(path)),
    scores,
  };
}

const toldBy = ({ code, severity, path, message, hint }: Diagnostic): Told => ({
  rule: code,
  severity: severity === 'error' ? 'error' : 'warn',
  path,
  message,
  mend: hint,
});

function indexed(told: readonly Told[], text: string): IndexedFinding[] {
  const breaksAt = jsonBreaksAt(text);
  const places = breaksAt === undefined ? placesInJson(text) : new Map([[toPath([]), breaksAt]]);
  return told
    .map((finding) => ({ ...finding, index: placeOf(places, finding.path) }))
    .sort((one, other) => one.index - other.index);
}
