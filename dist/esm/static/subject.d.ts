import type { CSSResult, TemplateResult } from 'lit';
import { type Frame } from '../model/comparison/frames.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import type { ViewContext } from '../views/context.js';
import { type FormParts, type StaticSelection } from './static-context.js';
/** Which part of a comparison is written. */
export interface SubjectOptions extends StaticSelection {
    /** Id of an outcome, which is then written alone; `true` for the first. */
    readonly outcome?: string | true | undefined;
    /** The frame that an outcome alone begins with; by default that of its name. */
    readonly frame?: Frame | undefined;
}
/** What is written: a whole comparison, or one of its outcomes. */
export interface Subject {
    readonly tag: 'treatment-compare' | 'outcome-chart';
    readonly context: ViewContext;
    readonly view: () => TemplateResult;
    readonly styles: readonly CSSResult[];
    /** What else is asked for, which changes what is said. */
    readonly asked: readonly unknown[];
}
/**
 * What the options name of a comparison.
 *
 * @throws OptionError where they name what is not there
 */
export declare function subjectOf(comparison: Comparison, options: SubjectOptions, form: FormParts): Subject;
/** @throws OptionError where there is none of that id, or none at all */
export declare function outcomeOf(comparison: Comparison, outcome: SubjectOptions['outcome']): RowOf<'outcome'>;
