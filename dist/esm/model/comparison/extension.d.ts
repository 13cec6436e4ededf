import type { ParseResult } from './parse-comparison.js';
import { type InputOf } from './schema-kit.js';
/**
 * What a clinic or another site adds to a comparison that is there by name. Nothing of that can be replaced or left out.
 *
 * @param sectionIds the ids of the sections that are there
 * @param spoken the language of the comparison
 */
export declare const extensionSchema: (sectionIds: readonly unknown[], spoken?: string) => import("./schema-kit.js").Schema<{
    extends: string;
    from: {
        name: string;
        date: string;
    };
    sections: ({
        rows: ({
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
                caveat?: import("./inline.js").RichText | undefined;
            }>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "facts";
            label: string;
            cells: Record<string, {
                value: string;
                note?: import("./inline.js").RichText | undefined;
            }>;
            readonly icon?: "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval" | undefined;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            items: import("./inline.js").RichText[];
            label: string;
            kind: "list";
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
        } | {
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
                caveat?: import("./inline.js").RichText | undefined;
                events?: number | undefined;
                low?: number | undefined;
                high?: number | undefined;
            }[]>;
            readonly event?: string | undefined;
            readonly noEvent?: string | undefined;
            readonly timeframe?: string | undefined;
            readonly population?: string | undefined;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "passages";
            label: string;
            cells: Record<string, {
                text?: import("./inline.js").RichText | undefined;
                points?: import("./inline.js").RichText[] | undefined;
                ordered?: boolean | undefined;
            }[]>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
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
                note?: import("./inline.js").RichText | undefined;
            }>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "text";
            label: string;
            cells: Record<string, import("./inline.js").RichText>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "timeline";
            label: string;
            cells: Record<string, {
                note: import("./inline.js").RichText;
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
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        })[];
        id: string;
        title: string;
        shortTitle?: string | undefined;
        gist?: import("./inline.js").RichText | undefined;
        intro?: import("./inline.js").RichText | undefined;
        folded?: boolean | undefined;
    } | {
        id: string;
        rows: ({
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
                caveat?: import("./inline.js").RichText | undefined;
            }>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "facts";
            label: string;
            cells: Record<string, {
                value: string;
                note?: import("./inline.js").RichText | undefined;
            }>;
            readonly icon?: "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval" | undefined;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            items: import("./inline.js").RichText[];
            label: string;
            kind: "list";
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
        } | {
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
                caveat?: import("./inline.js").RichText | undefined;
                events?: number | undefined;
                low?: number | undefined;
                high?: number | undefined;
            }[]>;
            readonly event?: string | undefined;
            readonly noEvent?: string | undefined;
            readonly timeframe?: string | undefined;
            readonly population?: string | undefined;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "passages";
            label: string;
            cells: Record<string, {
                text?: import("./inline.js").RichText | undefined;
                points?: import("./inline.js").RichText[] | undefined;
                ordered?: boolean | undefined;
            }[]>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
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
                note?: import("./inline.js").RichText | undefined;
            }>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "text";
            label: string;
            cells: Record<string, import("./inline.js").RichText>;
            id?: string | undefined;
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            readonly kind: "timeline";
            label: string;
            cells: Record<string, {
                note: import("./inline.js").RichText;
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
            about?: import("./inline.js").RichText | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        })[];
    })[];
    sources: ({
        id: string;
        kind: "guideline" | "trial" | "regulator" | "label" | "other" | "meta-analysis" | "review";
        title: string;
        authors?: string | undefined;
        year?: number | undefined;
        body?: string | undefined;
        doi?: string | undefined;
        pmid?: string | undefined;
        url?: string | undefined;
    } & {
        readonly from?: import("./schema.js").Contributor;
    })[];
    $schema?: string | undefined;
    lang?: string | undefined;
}, {
    extends: string;
    from: {
        name: string;
        date: string;
    };
    sections: ({
        rows: ({
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
        } | {
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
        } | {
            items: string[];
            label: string;
            kind: "list";
            id?: string | undefined;
            about?: string | undefined;
        } | {
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
        } | {
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
        } | {
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
        } | {
            readonly kind: "text";
            cells: Record<string, string | {
                missing: "not-checked" | "no-studies";
                why?: string | undefined;
            }>;
            label: string;
            id?: string | undefined;
            about?: string | undefined;
        } | {
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
        })[];
        id: string;
        title: string;
        shortTitle?: string | undefined;
        gist?: string | undefined;
        intro?: string | undefined;
        folded?: boolean | undefined;
    } | {
        id: string;
        rows: ({
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
        } | {
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
        } | {
            items: string[];
            label: string;
            kind: "list";
            id?: string | undefined;
            about?: string | undefined;
        } | {
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
        } | {
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
        } | {
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
        } | {
            readonly kind: "text";
            cells: Record<string, string | {
                missing: "not-checked" | "no-studies";
                why?: string | undefined;
            }>;
            label: string;
            id?: string | undefined;
            about?: string | undefined;
        } | {
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
        })[];
    })[];
    $schema?: string | undefined;
    lang?: string | undefined;
    sources?: {
        id: string;
        kind: "guideline" | "trial" | "regulator" | "label" | "other" | "meta-analysis" | "review";
        title: string;
        authors?: string | undefined;
        year?: number | undefined;
        body?: string | undefined;
        doi?: string | undefined;
        pmid?: string | undefined;
        url?: string | undefined;
    }[] | undefined;
}, "required">;
/** What is added to a comparison, as its author writes it in JSON. */
export type ExtensionInput = InputOf<ReturnType<typeof extensionSchema>>;
/**
 * Finds a comparison that another extends: the comparison, or what its author is told where it is not there.
 *
 * @param language that of the extension, where it names one
 */
export type FindExtended = (name: string, language: string | undefined) => ParseResult;
/** Whether a document adds to the comparison of another, and is none by itself. */
export declare const isExtension: (input: unknown) => input is ExtensionInput;
/** Reads what is added to a comparison. That is shown whole, whatever is found in the additions. */
export declare function readExtension(input: ExtensionInput, findExtended: FindExtended): ParseResult;
