import type { Report } from '../diagnostics/finding.js';
import type { Comparison } from './schema.js';
/**
 * Checks the numbers by the rules of risk communication: possible, one denominator,
 * a timeframe and a population on each, and never "1 in X", which makes a risk look larger than it is
 * (Making Numbers Meaningful review, 2025).
 */
export declare function checkNumbers(comparison: Comparison, report: Report): void;
