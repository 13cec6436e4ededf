/** Every rule. A new one is a file in this folder and a line here; its page in docs/rules is made of it. */
import { LANGUAGE_RULES } from '../language/rules.js';
import type { Rule } from '../rule.js';
import { lockedFacts } from './locked-facts.js';
import { reviewOverdue } from './review-overdue.js';
import { sourceAddress } from './source-address.js';

export const RULES: readonly Rule[] = [
  lockedFacts,
  reviewOverdue,
  sourceAddress,
  ...LANGUAGE_RULES,
];
