import type { Icon } from '../model/comparison/rows/facts.js';
import { type Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
/** One criterion: its label, what is said under it, and a cell for each treatment. */
export interface Criterion {
    readonly label: string;
    readonly icon?: Icon | undefined;
    readonly note?: unknown;
    readonly cell: (treatment: Treatment) => unknown;
}
/**
 * A table of criteria by treatments. Where its own container is narrow, style turns each row into a card;
 * the roles are spelled out because browsers drop those of a table that is not displayed as one.
 */
export declare function criteriaTable(criteria: readonly Criterion[], treatments: readonly Treatment[], labelledBy: string, context: ViewContext, part?: 'table'): unknown;
/** What is said of a treatment by a criterion. */
export declare const criterionCell: (cell: Criterion["cell"], treatment: Treatment, { messages }: ViewContext) => unknown;
