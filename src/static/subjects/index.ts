/** What can be written of a comparison: each subject is a file in this folder and a line here. */
import type { Comparison } from '../../model/comparison/schema.js';
import { wholeComparison } from './comparison.js';
import { guideAlone } from './guide.js';
import { oneOutcome } from './outcome.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';

/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
export function subjectOf(
  comparison: Comparison,
  options: SubjectOptions,
  form: SubjectForm,
): Subject {
  if (options.outcome !== undefined) return oneOutcome(comparison, options, form);
  if (options.guide === 'alone') return guideAlone(comparison, options, form);
  return wholeComparison(comparison, options, form);
}
