import type { Rule } from '../rule.js';
import { advertisingWords } from '../rules/advertising-words.js';
import { approvalClaims } from '../rules/approval-claims.js';
import { htmlInText } from '../rules/html-in-text.js';
import { oddsInWords } from '../rules/odds-in-words.js';
import { oneFrameOnly } from '../rules/one-frame-only.js';
import { oneInX } from '../rules/one-in-x.js';
import { praiseAndOrderWords } from '../rules/praise-and-order-words.js';
import { pressureWords } from '../rules/pressure-words.js';
import { readingGrade } from '../rules/reading-grade.js';
import { relativeRiskInWords } from '../rules/relative-risk-in-words.js';
import { scareWords } from '../rules/scare-words.js';
import { shouting } from '../rules/shouting.js';
import { unknownSaid } from '../rules/unknown-said.js';

/** What is asked of the words of a comparison, and of how it tells numbers. */
export const LANGUAGE_RULES: readonly Rule[] = [
  oneInX,
  relativeRiskInWords,
  oddsInWords,
  oneFrameOnly,
  advertisingWords,
  approvalClaims,
  praiseAndOrderWords,
  pressureWords,
  scareWords,
  htmlInText,
  shouting,
  readingGrade,
  unknownSaid,
];
