import { nearNames } from './near-names.js';
import type { RuleSeverity, RuleText } from './rule.js';

/** How a rule is held to: as grave as an author says, or not at all. */
export type RuleLevel = 'off' | RuleSeverity;

/** What an author says of rules, by their ids. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>;

export const LEVELS: readonly RuleLevel[] = ['off', 'warn', 'error'];

/** Why a rule cannot be set so. */
export interface SettingProblem {
  /** Words that go on from the rule's id. */
  readonly problem: string;
  readonly mend: string;
}

const isLevel = (level: unknown): level is RuleLevel => LEVELS.includes(level as RuleLevel);

/** What is wrong with a setting of a rule, if anything is. */
export function settingProblem(
  rules: readonly RuleText[],
  id: string,
  level: unknown,
): SettingProblem | undefined {
  const rule = rules.find((rule) => rule.id === id);
  if (!rule) {
    const near = nearNames(
      id,
      rules.map((rule) => rule.id),
    );
    return {
      problem: 'is no rule',
      mend: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'docs/rules has all of them.',
    };
  }
  if (!isLevel(level)) {
    return { problem: `cannot be ${JSON.stringify(level)}`, mend: `Use ${LEVELS.join(', ')}.` };
  }
  if (rule.isLocked && LEVELS.indexOf(level) < LEVELS.indexOf(rule.severity)) {
    return {
      problem: `cannot be turned to ${level}`,
      mend: 'No page may leave this out. Mend what it finds.',
    };
  }
  return undefined;
}

/** How a rule is held to; a locked one at least as it says itself. */
export function levelOf(rule: RuleText, settings: RuleSettings): RuleLevel {
  const level = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
  if (level === undefined || settingProblem([rule], rule.id, level)) return rule.severity;
  return level;
}
