import type { PropertyValues } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { ComparisonElement, type Shown } from './comparison-element.js';
import { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from './outcome-chart.events.js';
/**
 * Shows one outcome of a comparison on its own, inside an article: a picture of the people, the number in words,
 * its comparator, and what it rests on.
 *
 * The document comes from the first of: the `document` property, a child
 * `<script type="application/json">`, `src`, a child `<table>`, the built-in `comparison`.
 * Until it is there, and whenever it or the outcome is not, the element's own children are shown.
 *
 * @tag outcome-chart
 *
 * @slot - Shown until there is an outcome, and whenever there is none.
 * @slot caption - A caption, above the name of the outcome, which always shows.
 *
 * @fires {OutcomeChartLoadEvent} outcome-chart-load - An outcome is shown.
 * @fires {OutcomeChartErrorEvent} outcome-chart-error - No outcome can be shown, or none but the one loaded before; `diagnostics` say why.
 */
export declare class OutcomeChart extends ComparisonElement {
    static styles: import("lit").CSSResult[];
    static properties: {
        outcome: {};
        frame: {};
        treatments: {};
    };
    /** Id of the outcome; by default the first of the comparison. */
    outcome: string | undefined;
    /**
     * `gain` counts the people for whom it went well, `loss` the others; `auto` those whom the name of the outcome
     * says. Readers can change it.
     */
    frame: 'auto' | 'gain' | 'loss';
    /** Ids of the treatments to show, separated by spaces; all by default. Each keeps its comparator. */
    treatments: string | undefined;
    protected readonly events: {
        load: typeof OutcomeChartLoadEvent;
        error: typeof OutcomeChartErrorEvent;
    };
    constructor();
    /** A table has no outcomes. */
    protected readonly table: {
        version: () => number;
        read: () => ParseResult;
    };
    protected willUpdate(changed: PropertyValues<this>): void;
    protected show(comparison: Comparison): Shown | Diagnostic;
}
