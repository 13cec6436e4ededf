import type { CSSResult, TemplateResult } from 'lit';
import type { Frame } from '../../model/comparison/frames.js';
import type { ViewContext } from '../../views/context.js';
import type { FormParts, StaticSelection } from '../static-context.js';

/** Which part of a comparison is written. */
export interface SubjectOptions extends StaticSelection {
  /** Id of an outcome, which is then written alone; `true` for the first. */
  readonly outcome?: string | true | undefined;
  /** The frame that an outcome alone begins with; by default that of its name. */
  readonly frame?: Frame | undefined;
  /**
   * `inside`: the comparison ends in its guide, as `<treatment-compare guide>` does. `alone`: nothing but the guide is written,
   * as `<treatment-guide>`. It is a form to print and fill in by hand.
   */
  readonly guide?: 'inside' | 'alone' | undefined;
}

/** What each form says in its own way, and how it holds one subject in another. */
export interface SubjectForm extends FormParts {
  readonly nested: (subject: Subject) => unknown;
}

/** What is written of a comparison. */
export interface Subject {
  readonly tag: 'treatment-compare' | 'outcome-chart' | 'treatment-guide';
  readonly context: ViewContext;
  readonly view: () => TemplateResult;
  readonly styles: readonly CSSResult[];
  /** What else is asked for, which changes what is said. */
  readonly asked: readonly unknown[];
  /** Elements with the attributes of its tag that no other subject has; their own names do not matter. */
  readonly attributes?: readonly TemplateResult[];
  /**
   * The heading of what is left where shadow roots are not kept. Left out where it is part of the article around it, has no
   * heading, and is short enough to be left whole.
   */
  readonly title?: string;
}
