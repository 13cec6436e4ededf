/** Rates of several effects for each treatment, such as side effects. */
export declare const effectsRow: import("../schema-kit.js").Schema<{
    cells: Record<string, {
        effects: {
            label: string;
            comparator: number;
            events: number;
        }[];
        timeframe: string;
        population: string;
        comparator: string;
        sources: string[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: import("../inline.js").RichText | undefined;
    }>;
    label: string;
    kind: "effects";
    per: 100 | 1000;
    about?: import("../inline.js").RichText | undefined;
}, {
    cells: Record<string, {
        effects: {
            label: string;
            comparator: number;
            events: number;
        }[];
        timeframe: string;
        population: string;
        comparator: string;
        sources: string[];
        certainty?: "low" | "moderate" | "high" | "very-low" | undefined;
        caveat?: string | undefined;
    }>;
    label: string;
    kind: "effects";
    about?: string | undefined;
    per?: 100 | 1000 | undefined;
}, "required">;
