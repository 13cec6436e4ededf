import type { Judging, Told } from '../../../check/judge-document.js';
import { tableLimits } from '../../../check/page-rules/table-limits.js';
import { RULES } from '../../../check/rules/index.js';
import { levelOf } from '../../../check/settings.js';

const NO_PLACE: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ id, noTable }) => (noTable === undefined ? [] : [[id, noTable]])),
);

/** Whether a table can say what is asked for. What an author has set to be an error is told by itself. */
export const isSayable = ({ rule, severity }: Told): boolean =>
  severity === 'error' || !NO_PLACE.has(rule);

/**
 * Tells once of all that a table has no place for.
 *
 * @param found what the rules find in it
 * @param file the page
 * @returns one finding, or none where the rule is off
 */
export function limitsOf(found: readonly Told[], file: string, { settings }: Judging): Told[] {
  const severity = levelOf(tableLimits, settings);
  if (severity === 'off') return [];
  const asked = new Set(found.filter((told) => !isSayable(told)).map(({ rule }) => rule));
  const lacks = [...NO_PLACE].filter(([rule]) => asked.has(rule)).map(([, words]) => words);
  return [
    {
      rule: tableLimits.id,
      severity,
      path: 'table',
      message: `has no place for what a document says: ${['sources', ...lacks].join(', ')}`,
      mend: `Begin a document with this table: npx treatment-compare init comparison.json --from ${file}. Or keep the table, and mend what else is told of it.`,
    },
  ];
}
