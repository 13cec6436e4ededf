import { type OutputOf } from '../schema-kit.js';
declare const effect: import("../schema-kit.js").Schema<{
    label: string;
    events: number;
    comparator: number;
    group?: string | undefined;
}, {
    label: string;
    events: number;
    comparator: number;
    group?: string | undefined;
}, "required">;
/** Rates of several effects for each treatment, such as side effects. */
export declare const effectsRow: import("../schema-kit.js").Schema<{
    readonly kind: "effects";
    readonly per: 1000 | 100;
    readonly order: "author" | "difference";
    label: string;
    cells: Record<string, {
        timeframe: string;
        population: string;
        comparator: string;
        sources: string[];
        effects: {
            label: string;
            events: number;
            comparator: number;
            group?: string | undefined;
        }[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: import("../inline.js").RichText | undefined;
    }>;
    id?: string | undefined;
    about?: import("../inline.js").RichText | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
    readonly kind: "effects";
    cells: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | {
        timeframe: string;
        population: string;
        comparator: string;
        sources: string[];
        effects: {
            label: string;
            events: number;
            comparator: number;
            group?: string | undefined;
        }[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: string | undefined;
    }>;
    label: string;
    readonly per?: 1000 | 100 | undefined;
    readonly order?: "author" | "difference" | undefined;
    id?: string | undefined;
    about?: string | undefined;
}, "required">;
export type Effect = OutputOf<typeof effect>;
export {};
