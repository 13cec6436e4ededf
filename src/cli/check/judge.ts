import { advise } from '../../check/advice.js';
import { check } from '../../check/check.js';
import { jsonMistake } from '../../check/json/json-mistake.js';
import type { JsonMistake } from '../../check/json/json-spot.js';
import type { Score } from '../../check/score.js';
import type { RuleSettings } from '../../check/settings.js';
import { isExtension } from '../../model/comparison/extension.js';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import type { Comparison } from '../../model/comparison/schema.js';
import type { Diagnostic } from '../../model/diagnostics/diagnostic.js';
import { type PathKeys, toPath } from '../../model/diagnostics/finding.js';
import { parseJson } from '../../model/parse-json.js';
import { builtInExtended } from '../built-in.js';
import { placeInAdditions } from './additions.js';
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
  const mistake = jsonMistake(text);
  if (mistake) return { findings: [brokenJson(mistake)], scores: [] };
  const document = parseJson(text);
  const { comparison, diagnostics } = parseComparison(document, builtInExtended(judging.language));
  const byRules = comparison && checked(comparison, diagnostics, judging, document);
  const rules = byRules?.told ?? [];
  const parsers = advise(diagnostics, document).map(toldBy);
  return {
    title: comparison?.title,
    findings: indexed([...parsers.filter(isNew(rules)), ...rules], text),
    // The score of what is extended is none of who adds to it.
    scores: isExtension(document) ? [] : (byRules?.scores ?? []),
  };
}

const brokenJson = ({ index, message, mend }: JsonMistake): IndexedFinding => ({
  rule: 'invalid-json',
  severity: 'error',
  path: toPath([]),
  message,
  mend,
  index,
});

/** The rules that say what a finding of the parser says, and more. */
const SAID_BY_RULES: ReadonlyMap<string, string> = new Map([
  ['html', 'html-in-text'],
  ['one-in', 'one-in-x'],
]);

/** Whether no rule says the same of the same place. */
const isNew =
  (told: readonly Told[]) =>
  ({ rule, path }: Told): boolean =>
    !told.some((other) => other.rule === SAID_BY_RULES.get(rule) && other.path === path);

function checked(
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

const toldBy = ({ code, severity, path, message, hint }: Diagnostic): Told => ({
  rule: code,
  severity: severity === 'error' ? 'error' : 'warn',
  path,
  message,
  mend: hint,
});

function indexed(told: readonly Told[], text: string): IndexedFinding[] {
  const places = placesInJson(text);
  return told
    .map((finding) => ({ ...finding, index: placeOf(places, finding.path) }))
    .sort((one, other) => one.index - other.index);
}
