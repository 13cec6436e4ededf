import type { Rule } from '../rule.js';
import { advertisingWords } from './advertising-words.js';
import { approvalClaims } from './approval-claims.js';
import { htmlInText } from './html-in-text.js';
import { oddsInWords } from './odds-in-words.js';
import { oneFrameOnly } from './one-frame-only.js';
import { oneInX } from './one-in-x.js';
import { praiseAndOrderWords } from './praise-and-order-words.js';
import { readingGrade } from './reading-grade.js';
import { relativeRiskInWords } from './relative-risk-in-words.js';
import { shouting } from './shouting.js';

/** What is asked of the words of a comparison, and of how it tells numbers. */
export const LANGUAGE_RULES: readonly Rule[] = [
  oneInX,
  relativeRiskInWords,
  oddsInWords,
  oneFrameOnly,
  advertisingWords,
  approvalClaims,
  praiseAndOrderWords,
  htmlInText,
  shouting,
  readingGrade,
];
