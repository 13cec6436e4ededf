import type { Comparison } from '../../model/comparison/schema.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';
/** A whole comparison. */
export declare function wholeComparison(comparison: Comparison, options: SubjectOptions, form: SubjectForm): Subject;
