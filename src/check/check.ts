import type { CheckSubject, Rule, RuleFinding, RuleSeverity } from './rule.js';
import { RULES } from './rules/index.js';
import { type Score, scoreBy } from './score.js';
import { levelOf, type RuleSettings } from './settings.js';
import { STANDARDS } from './standards/index.js';

/** What a rule found, and how grave that is. */
export interface CheckFinding extends RuleFinding {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: RuleSeverity;
}

/** What came of judging a comparison. */
export interface Checked {
  readonly findings: readonly CheckFinding[];
  readonly scores: readonly Score[];
}

/**
 * Judges a comparison by every rule that is not turned off.
 *
 * @param settings how grave a rule is; a locked one stays at least as grave as it is by itself
 */
export function check(
  subject: CheckSubject,
  settings: RuleSettings = {},
  rules: readonly Rule[] = RULES,
): Checked {
  const findings: CheckFinding[] = [];
  const off = new Set<string>();
  for (const rule of rules) {
    const level = levelOf(rule, settings);
    if (level === 'off') off.add(rule.id);
    else
      for (const found of rule.find(subject)) {
        findings.push({ ...found, rule: rule.id, severity: level });
      }
  }
  const broken = new Set(findings.map(({ rule }) => rule));
  return { findings, scores: STANDARDS.map((standard) => scoreBy(standard, broken, off)) };
}
