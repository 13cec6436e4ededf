import { type OutputOf } from '../schema-kit.js';
/** Trials of one treatment that stand beside each other in a cell. */
export declare const MAXIMUM_ARMS = 12;
/** How many people out of `per`: one number, a range, or both. */
declare const estimate: {
    /**
     * How many people out of 100 (or out of what "per" says) it happened to.
     * @example 64
     */
    events: import("../schema-kit.js").Schema<number, number, "optional">;
    /**
     * The lower end of the range that the source gives for this number: of its 95 % confidence interval.
     * @example 55
     */
    low: import("../schema-kit.js").Schema<number, number, "optional">;
    /**
     * The upper end of that range.
     * @example 72
     */
    high: import("../schema-kit.js").Schema<number, number, "optional">;
};
export type Estimate = {
    readonly [Bound in keyof typeof estimate]?: number | undefined;
};
/** The risk difference: how many more people out of `per` than with the comparator, or, below zero, how many fewer. */
declare const difference: import("../schema-kit.js").Schema<{
    events?: number | undefined;
    low?: number | undefined;
    high?: number | undefined;
    likely?: boolean | undefined;
}, {
    events?: number | undefined;
    low?: number | undefined;
    high?: number | undefined;
    likely?: boolean | undefined;
}, "required">;
export type Difference = OutputOf<typeof difference>;
declare const arm: import("../schema-kit.js").Schema<{
    comparator: {
        label: string;
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
    };
    certainty: "low" | "moderate" | "high" | "very-low";
    sources: string[];
    difference?: {
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
        likely?: boolean | undefined;
    } | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    caveat?: import("../inline.js").RichText | undefined;
    events?: number | undefined;
    low?: number | undefined;
    high?: number | undefined;
}, {
    comparator: {
        label: string;
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
    };
    certainty: "low" | "moderate" | "high" | "very-low";
    sources: string[];
    difference?: {
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
        likely?: boolean | undefined;
    } | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    caveat?: string | undefined;
    events?: number | undefined;
    low?: number | undefined;
    high?: number | undefined;
}, "required">;
/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
export declare const outcomeRow: import("../schema-kit.js").Schema<{
    readonly kind: "outcome";
    readonly better: "more" | "fewer";
    readonly per: 1000 | 100;
    readonly comparison: "indirect" | "direct";
    label: string;
    cells: Record<string, {
        comparator: {
            label: string;
            events?: number | undefined;
            low?: number | undefined;
            high?: number | undefined;
        };
        certainty: "low" | "moderate" | "high" | "very-low";
        sources: string[];
        difference?: {
            events?: number | undefined;
            low?: number | undefined;
            high?: number | undefined;
            likely?: boolean | undefined;
        } | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
        caveat?: import("../inline.js").RichText | undefined;
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
    }[]>;
    readonly event?: string | undefined;
    readonly noEvent?: string | undefined;
    readonly timeframe?: string | undefined;
    readonly population?: string | undefined;
    id?: string | undefined;
    about?: import("../inline.js").RichText | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
    readonly kind: "outcome";
    readonly better: "more" | "fewer";
    readonly comparison: "indirect" | "direct";
    cells: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | {
        comparator: {
            label: string;
            events?: number | undefined;
            low?: number | undefined;
            high?: number | undefined;
        };
        certainty: "low" | "moderate" | "high" | "very-low";
        sources: string[];
        difference?: {
            events?: number | undefined;
            low?: number | undefined;
            high?: number | undefined;
            likely?: boolean | undefined;
        } | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
        caveat?: string | undefined;
        events?: number | undefined;
        low?: number | undefined;
        high?: number | undefined;
    }[]>;
    label: string;
    readonly event?: string | undefined;
    readonly noEvent?: string | undefined;
    readonly per?: 1000 | 100 | undefined;
    readonly timeframe?: string | undefined;
    readonly population?: string | undefined;
    id?: string | undefined;
    about?: string | undefined;
}, "required">;
export type Arm = OutputOf<typeof arm>;
export {};
