export declare const rowSchemas: {
    text: import("../schema-kit.js").Schema<{
        readonly kind: "text";
        label: string;
        cells: Record<string, import("../inline.js").RichText>;
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        readonly kind: "text";
        cells: Record<string, string | {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        }>;
        label: string;
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
    passages: import("../schema-kit.js").Schema<{
        readonly kind: "passages";
        label: string;
        cells: Record<string, {
            text?: import("../inline.js").RichText | undefined;
            points?: import("../inline.js").RichText[] | undefined;
            ordered?: boolean | undefined;
        }[]>;
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        readonly kind: "passages";
        cells: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        } | {
            text?: string | undefined;
            points?: string[] | undefined;
            ordered?: boolean | undefined;
        }[]>;
        label: string;
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
    facts: import("../schema-kit.js").Schema<{
        readonly kind: "facts";
        label: string;
        cells: Record<string, {
            value: string;
            note?: import("../inline.js").RichText | undefined;
        }>;
        readonly icon?: "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval" | undefined;
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        readonly kind: "facts";
        cells: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        } | {
            value: string;
            note?: string | undefined;
        }>;
        label: string;
        readonly icon?: "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval" | undefined;
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
    outcome: import("../schema-kit.js").Schema<{
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
    effects: import("../schema-kit.js").Schema<{
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
    timeline: import("../schema-kit.js").Schema<{
        readonly kind: "timeline";
        label: string;
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
            ongoing?: boolean | undefined;
        }>;
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        readonly kind: "timeline";
        cells: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        } | {
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
            ongoing?: boolean | undefined;
        }>;
        label: string;
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
    schedule: import("../schema-kit.js").Schema<{
        readonly kind: "schedule";
        label: string;
        cells: Record<string, {
            phases: {
                from: number;
                to: number;
                label: string;
                days?: number | undefined;
                most?: number | undefined;
            }[];
            sources: string[];
            note?: import("../inline.js").RichText | undefined;
        }>;
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        readonly kind: "schedule";
        cells: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        } | {
            phases: {
                from: number;
                to: number;
                label: string;
                days?: number | undefined;
                most?: number | undefined;
            }[];
            sources: string[];
            note?: string | undefined;
        }>;
        label: string;
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
    list: import("../schema-kit.js").Schema<{
        items: import("../inline.js").RichText[];
        label: string;
        kind: "list";
        id?: string | undefined;
        about?: import("../inline.js").RichText | undefined;
    }, {
        items: string[];
        label: string;
        kind: "list";
        id?: string | undefined;
        about?: string | undefined;
    }, "required">;
};
