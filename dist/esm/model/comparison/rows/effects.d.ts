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
    cells: Record<string, {
        effects: {
            label: string;
            events: number;
            comparator: number;
            group?: string | undefined;
        }[];
        comparator: string;
        timeframe: string;
        population: string;
        sources: string[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: import("../inline.js").RichText | undefined;
    }>;
    label: string;
    kind: "effects";
    order: "author" | "difference";
    per: 1000 | 100;
    about?: import("../inline.js").RichText | undefined;
    id?: string | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
    cells: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | {
        effects: {
            label: string;
            events: number;
            comparator: number;
            group?: string | undefined;
        }[];
        comparator: string;
        timeframe: string;
        population: string;
        sources: string[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: string | undefined;
    }>;
    label: string;
    kind: "effects";
    about?: string | undefined;
    id?: string | undefined;
    order?: "author" | "difference" | undefined;
    per?: 1000 | 100 | undefined;
}, "required">;
export type Effect = OutputOf<typeof effect>;
export {};
