export declare const rowSchemas: {
    text: import("../schema-kit.js").Schema<{
        cells: Record<string, import("../inline.js").RichText>;
        label: string;
        kind: "text";
        about?: import("../inline.js").RichText | undefined;
        id?: string | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
    }, {
        cells: Record<string, string | {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        }>;
        label: string;
        kind: "text";
        about?: string | undefined;
        id?: string | undefined;
    }, "required">;
    passages: import("../schema-kit.js").Schema<{
        cells: Record<string, {
            text?: import("../inline.js").RichText | undefined;
            points?: import("../inline.js").RichText[] | undefined;
            ordered?: boolean | undefined;
        }[]>;
        label: string;
        kind: "passages";
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
            text?: string | undefined;
            points?: string[] | undefined;
            ordered?: boolean | undefined;
        }[]>;
        label: string;
        kind: "passages";
        about?: string | undefined;
        id?: string | undefined;
    }, "required">;
    facts: import("../schema-kit.js").Schema<{
        cells: Record<string, {
            value: string;
            note?: import("../inline.js").RichText | undefined;
        }>;
        label: string;
        kind: "facts";
        about?: import("../inline.js").RichText | undefined;
        id?: string | undefined;
        missing?: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: import("../inline.js").RichText | undefined;
        }> | undefined;
        icon?: "place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost" | undefined;
    }, {
        cells: Record<string, {
            missing: "not-checked" | "no-studies";
            why?: string | undefined;
        } | {
            value: string;
            note?: string | undefined;
        }>;
        label: string;
        kind: "facts";
        about?: string | undefined;
        id?: string | undefined;
        icon?: "place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost" | undefined;
    }, "required">;
    outcome: import("../schema-kit.js").Schema<{
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
    effects: import("../schema-kit.js").Schema<{
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
            ongoing?: boolean | undefined;
        }>;
        label: string;
        kind: "timeline";
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
        kind: "timeline";
        about?: string | undefined;
        id?: string | undefined;
    }, "required">;
    schedule: import("../schema-kit.js").Schema<{
        cells: Record<string, {
            phases: {
                label: string;
                from: number;
                to: number;
                days?: number | undefined;
                most?: number | undefined;
            }[];
            sources: string[];
            note?: import("../inline.js").RichText | undefined;
        }>;
        label: string;
        kind: "schedule";
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
            phases: {
                label: string;
                from: number;
                to: number;
                days?: number | undefined;
                most?: number | undefined;
            }[];
            sources: string[];
            note?: string | undefined;
        }>;
        label: string;
        kind: "schedule";
        about?: string | undefined;
        id?: string | undefined;
    }, "required">;
    list: import("../schema-kit.js").Schema<{
        items: import("../inline.js").RichText[];
        label: string;
        kind: "list";
        about?: import("../inline.js").RichText | undefined;
        id?: string | undefined;
    }, {
        items: string[];
        label: string;
        kind: "list";
        about?: string | undefined;
        id?: string | undefined;
    }, "required">;
};
