export declare const rowSchemas: {
    text: import("../schema-kit.js").Schema<{
        cells: Record<string, import("../inline.js").RichText>;
        label: string;
        kind: "text";
        about?: import("../inline.js").RichText | undefined;
    }, {
        cells: Record<string, string>;
        label: string;
        kind: "text";
        about?: string | undefined;
    }, "required">;
    facts: import("../schema-kit.js").Schema<{
        cells: Record<string, {
            value: string;
            note?: import("../inline.js").RichText | undefined;
        }>;
        label: string;
        kind: "facts";
        about?: import("../inline.js").RichText | undefined;
    }, {
        cells: Record<string, {
            value: string;
            note?: string | undefined;
        }>;
        label: string;
        kind: "facts";
        about?: string | undefined;
    }, "required">;
    outcome: import("../schema-kit.js").Schema<{
        better: "more" | "fewer";
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
            timeframe?: string | undefined;
            population?: string | undefined;
            caveat?: import("../inline.js").RichText | undefined;
            events?: number | undefined;
        }[]>;
        label: string;
        kind: "outcome";
        per: 100 | 1000;
        comparison: "indirect" | "direct";
        about?: import("../inline.js").RichText | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
    }, {
        better: "more" | "fewer";
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
            timeframe?: string | undefined;
            population?: string | undefined;
            caveat?: string | undefined;
            events?: number | undefined;
        }[]>;
        label: string;
        kind: "outcome";
        comparison: "indirect" | "direct";
        about?: string | undefined;
        timeframe?: string | undefined;
        population?: string | undefined;
        per?: 100 | 1000 | undefined;
    }, "required">;
    effects: import("../schema-kit.js").Schema<{
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
    timeline: import("../schema-kit.js").Schema<{
        cells: Record<string, {
            note: import("../inline.js").RichText;
            sources: string[];
            onset?: {
                from: number;
                unit: "day" | "week" | "hour" | "month";
                to?: number | undefined;
            } | undefined;
            duration?: {
                from: number;
                unit: "day" | "week" | "hour" | "month";
                to?: number | undefined;
            } | undefined;
        }>;
        label: string;
        kind: "timeline";
        about?: import("../inline.js").RichText | undefined;
    }, {
        cells: Record<string, {
            note: string;
            sources: string[];
            onset?: {
                from: number;
                unit: "day" | "week" | "hour" | "month";
                to?: number | undefined;
            } | undefined;
            duration?: {
                from: number;
                unit: "day" | "week" | "hour" | "month";
                to?: number | undefined;
            } | undefined;
        }>;
        label: string;
        kind: "timeline";
        about?: string | undefined;
    }, "required">;
    list: import("../schema-kit.js").Schema<{
        items: import("../inline.js").RichText[];
        label: string;
        kind: "list";
        about?: import("../inline.js").RichText | undefined;
    }, {
        items: string[];
        label: string;
        kind: "list";
        about?: string | undefined;
    }, "required">;
};
