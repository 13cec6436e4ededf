import { type OutputOf } from '../schema-kit.js';
/** Trials of one treatment that stand beside each other in a cell. */
export declare const MAXIMUM_ARMS = 12;
/** How many people out of `per`: one number, a range, or both. */
declare const estimate: {
    events: import("../schema-kit.js").Schema<number, number, "optional">;
    low: import("../schema-kit.js").Schema<number, number, "optional">;
    high: import("../schema-kit.js").Schema<number, number, "optional">;
};
export type Estimate = {
    readonly [Bound in keyof typeof estimate]?: number | undefined;
};
/** The risk difference: how many more people out of `per` than with the comparator, or, below zero, how many fewer. */
declare const difference: import("../schema-kit.js").Schema<{
    low?: number | undefined;
    likely?: boolean | undefined;
    high?: number | undefined;
    events?: number | undefined;
}, {
    low?: number | undefined;
    likely?: boolean | undefined;
    high?: number | undefined;
    events?: number | undefined;
}, "required">;
export type Difference = OutputOf<typeof difference>;
declare const arm: import("../schema-kit.js").Schema<{
    comparator: {
        label: string;
        low?: number | undefined;
        high?: number | undefined;
        events?: number | undefined;
    };
    certainty: "low" | "moderate" | "high" | "very-low";
    sources: string[];
    low?: number | undefined;
    high?: number | undefined;
    events?: number | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    caveat?: import("../inline.js").RichText | undefined;
    difference?: {
        low?: number | undefined;
        likely?: boolean | undefined;
        high?: number | undefined;
        events?: number | undefined;
    } | undefined;
}, {
    comparator: {
        label: string;
        low?: number | undefined;
        high?: number | undefined;
        events?: number | undefined;
    };
    certainty: "low" | "moderate" | "high" | "very-low";
    sources: string[];
    low?: number | undefined;
    high?: number | undefined;
    events?: number | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    caveat?: string | undefined;
    difference?: {
        low?: number | undefined;
        likely?: boolean | undefined;
        high?: number | undefined;
        events?: number | undefined;
    } | undefined;
}, "required">;
/**
 * How many people in a trial had one outcome, beside its comparator.
 * A treatment may have several arms, one for each trial, so that a negative trial stands beside a positive one.
 */
export declare const outcomeRow: import("../schema-kit.js").Schema<{
    cells: Record<string, {
        comparator: {
            label: string;
            low?: number | undefined;
            high?: number | undefined;
            events?: number | undefined;
        };
        certainty: "low" | "moderate" | "high" | "very-low";
        sources: string[];
        low?: number | undefined;
        high?: number | undefined;
        events?: number | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
        caveat?: import("../inline.js").RichText | undefined;
        difference?: {
            low?: number | undefined;
            likely?: boolean | undefined;
            high?: number | undefined;
            events?: number | undefined;
        } | undefined;
    }[]>;
    label: string;
    kind: "outcome";
    per: 1000 | 100;
    better: "more" | "fewer";
    comparison: "indirect" | "direct";
    about?: import("../inline.js").RichText | undefined;
    id?: string | undefined;
    event?: string | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    noEvent?: string | undefined;
}, {
    cells: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | {
        comparator: {
            label: string;
            low?: number | undefined;
            high?: number | undefined;
            events?: number | undefined;
        };
        certainty: "low" | "moderate" | "high" | "very-low";
        sources: string[];
        low?: number | undefined;
        high?: number | undefined;
        events?: number | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
        caveat?: string | undefined;
        difference?: {
            low?: number | undefined;
            likely?: boolean | undefined;
            high?: number | undefined;
            events?: number | undefined;
        } | undefined;
    }[]>;
    label: string;
    kind: "outcome";
    better: "more" | "fewer";
    comparison: "indirect" | "direct";
    about?: string | undefined;
    id?: string | undefined;
    event?: string | undefined;
    timeframe?: string | undefined;
    population?: string | undefined;
    per?: 1000 | 100 | undefined;
    noEvent?: string | undefined;
}, "required">;
export type Arm = OutputOf<typeof arm>;
export {};
