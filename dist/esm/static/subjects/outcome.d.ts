import type { Comparison, RowOf } from '../../model/comparison/schema.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';
/** One outcome of a comparison. */
export declare function oneOutcome(comparison: Comparison, options: SubjectOptions, form: SubjectForm): Subject;
/** @throws OptionError where there is none of that id, or none at all */
export declare function outcomeOf(comparison: Comparison, outcome: SubjectOptions['outcome']): RowOf<'outcome'>;
