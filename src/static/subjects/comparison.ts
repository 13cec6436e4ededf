import { html } from 'lit';
import type { Comparison } from '../../model/comparison/schema.js';
import { comparisonView } from '../../views/comparison.js';
import { styles } from '../../views/styles.js';
import { staticContext } from '../static-context.js';
import { guideInside } from './guide.js';
import type { Subject, SubjectForm, SubjectOptions } from './subject.js';

/** A whole comparison. */
export function wholeComparison(
  comparison: Comparison,
  options: SubjectOptions,
  form: SubjectForm,
): Subject {
  const context = staticContext(comparison, options, form);
  const guide = options.guide && guideInside(context, options, form);
  const shown = { ...context, guide: guide && form.nested(guide) };
  return {
    tag: 'treatment-compare',
    context,
    view: () => comparisonView(shown),
    // One sheet for both, so that a policy names one hash.
    styles: guide ? guide.styles : styles,
    asked: [guide !== undefined],
    attributes: [html`<i ?guide=${guide}></i>`],
    title: comparison.title,
  };
}
