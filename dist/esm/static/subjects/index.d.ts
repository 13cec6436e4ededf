/** What can be written of a comparison: each subject is a file in this folder and a line here. */
import type { Comparison } from '../../model/comparison/schema.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';
/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
export declare function subjectOf(comparison: Comparison, options: SubjectOptions, form: SubjectForm): Subject;
