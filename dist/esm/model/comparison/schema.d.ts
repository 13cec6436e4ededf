import { type InputOf, type OutputOf } from './schema-kit.js';
/** A comparison of more rows than this cannot be read, and is refused. */
export declare const MAXIMUM_ROWS = 300;
/** What is beyond is left out of the list, and of the citations. */
export declare const MAXIMUM_SOURCES = 500;
export declare const approval: import("./schema-kit.js").Schema<{
    route: string;
    region: string;
    status: "off-label" | "unknown" | "approved" | "not-approved";
    note?: import("./inline.js").RichText | undefined;
}, {
    route: string;
    region: string;
    status: "off-label" | "unknown" | "approved" | "not-approved";
    note?: string | undefined;
}, "required">;
export declare const crisisLine: import("./schema-kit.js").Schema<{
    name: string;
    region: string;
    text?: string | undefined;
    url?: string | undefined;
    emergency?: string | undefined;
    call?: string | undefined;
    note?: string | undefined;
    hours?: string | undefined;
}, {
    name: string;
    region: string;
    text?: string | undefined;
    url?: string | undefined;
    emergency?: string | undefined;
    call?: string | undefined;
    note?: string | undefined;
    hours?: string | undefined;
}, "required">;
export declare const comparisonSchema: import("./schema-kit.js").Schema<{
    id: string;
    authors: {
        name: string;
        credentials?: string | undefined;
    }[];
    sources: {
        id: string;
        kind: "guideline" | "trial" | "regulator" | "label" | "other" | "meta-analysis" | "review";
        title: string;
        authors?: string | undefined;
        url?: string | undefined;
        pmid?: string | undefined;
        doi?: string | undefined;
        year?: number | undefined;
        body?: string | undefined;
    }[];
    summary: import("./inline.js").RichText[];
    title: string;
    beforeYouStart: {
        text?: import("./inline.js").RichText | undefined;
        points?: import("./inline.js").RichText[] | undefined;
        ordered?: boolean | undefined;
    }[];
    treatments: {
        id: string;
        name: string;
        approval: {
            route: string;
            region: string;
            status: "off-label" | "unknown" | "approved" | "not-approved";
            note?: import("./inline.js").RichText | undefined;
        }[];
        seriousRisks: (import("./inline.js").RichText | {
            short: import("./inline.js").RichText;
            more?: import("./inline.js").RichText | undefined;
        })[];
        codes: {
            system: string;
            code: string;
        }[];
        image?: {
            alt: string;
            src?: string | undefined;
            drawing?: {
                width: number;
                height: number;
                shapes: {
                    path: string;
                    tone: "tint" | "fill" | "line";
                }[];
            } | undefined;
        } | undefined;
        kind?: string | undefined;
        shortName?: string | undefined;
        summary?: import("./inline.js").RichText | undefined;
        experience?: import("./inline.js").RichText | undefined;
    }[];
    sections: {
        id: string;
        title: string;
        rows: ({
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
                caveat?: import("./inline.js").RichText | undefined;
            }>;
            label: string;
            kind: "effects";
            order: "author" | "difference";
            per: 1000 | 100;
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            cells: Record<string, {
                value: string;
                note?: import("./inline.js").RichText | undefined;
            }>;
            label: string;
            kind: "facts";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
            icon?: "place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost" | undefined;
        } | {
            items: import("./inline.js").RichText[];
            label: string;
            kind: "list";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
        } | {
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
                caveat?: import("./inline.js").RichText | undefined;
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
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            event?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
            timeframe?: string | undefined;
            population?: string | undefined;
            noEvent?: string | undefined;
        } | {
            cells: Record<string, {
                text?: import("./inline.js").RichText | undefined;
                points?: import("./inline.js").RichText[] | undefined;
                ordered?: boolean | undefined;
            }[]>;
            label: string;
            kind: "passages";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            cells: Record<string, {
                phases: {
                    label: string;
                    from: number;
                    to: number;
                    days?: number | undefined;
                    most?: number | undefined;
                }[];
                sources: string[];
                note?: import("./inline.js").RichText | undefined;
            }>;
            label: string;
            kind: "schedule";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
            cells: Record<string, import("./inline.js").RichText>;
            label: string;
            kind: "text";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        } | {
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
            label: string;
            kind: "timeline";
            about?: import("./inline.js").RichText | undefined;
            id?: string | undefined;
            missing?: Record<string, {
                missing: "not-checked" | "no-studies";
                why?: import("./inline.js").RichText | undefined;
            }> | undefined;
        })[];
        shortTitle?: string | undefined;
        gist?: import("./inline.js").RichText | undefined;
        intro?: import("./inline.js").RichText | undefined;
        folded?: boolean | undefined;
    }[];
    furtherReading: {
        url: string;
        title: string;
        note?: import("./inline.js").RichText | undefined;
    }[];
    glossary: {
        term: string;
        meaning: import("./inline.js").RichText;
    }[];
    crisisLines: {
        name: string;
        region: string;
        text?: string | undefined;
        url?: string | undefined;
        emergency?: string | undefined;
        call?: string | undefined;
        note?: string | undefined;
        hours?: string | undefined;
    }[];
    reviewedBy: {
        name: string;
        credentials?: string | undefined;
    }[];
    messages: Record<string, string>;
    $schema?: string | undefined;
    lang?: string | undefined;
    question?: string | undefined;
    condition?: {
        name: string;
        codes: {
            system: string;
            code: string;
        }[];
        summary?: import("./inline.js").RichText | undefined;
    } | undefined;
    crisisTitle?: string | undefined;
    nextStep?: {
        label: string;
        href?: string | undefined;
    } | undefined;
    published?: string | undefined;
    version?: {
        number: string;
        date: string;
    } | undefined;
    lastReviewed?: string | undefined;
    reviewEvery?: string | undefined;
    nextReview?: string | undefined;
    funding?: string | undefined;
    competingInterests?: string | undefined;
    method?: import("./inline.js").RichText | undefined;
    translation?: {
        of: string;
        translatedBy: string;
        reviewedBy?: string | undefined;
    } | undefined;
}, {
    id: string;
    title: string;
    treatments: {
        id: string;
        name: string;
        image?: {
            alt: string;
            src?: string | undefined;
            drawing?: {
                width: number;
                height: number;
                shapes: {
                    path: string;
                    tone: "tint" | "fill" | "line";
                }[];
            } | undefined;
        } | undefined;
        kind?: string | undefined;
        approval?: {
            route: string;
            region: string;
            status: "off-label" | "unknown" | "approved" | "not-approved";
            note?: string | undefined;
        }[] | undefined;
        shortName?: string | undefined;
        summary?: string | undefined;
        seriousRisks?: (string | {
            short: string;
            more?: string | undefined;
        })[] | undefined;
        experience?: string | undefined;
        codes?: {
            system: string;
            code: string;
        }[] | undefined;
    }[];
    sections: {
        id: string;
        title: string;
        rows: ({
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
        } | {
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
        } | {
            items: string[];
            label: string;
            kind: "list";
            about?: string | undefined;
            id?: string | undefined;
        } | {
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
        } | {
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
        } | {
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
        } | {
            cells: Record<string, string | {
                missing: "not-checked" | "no-studies";
                why?: string | undefined;
            }>;
            label: string;
            kind: "text";
            about?: string | undefined;
            id?: string | undefined;
        } | {
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
        })[];
        shortTitle?: string | undefined;
        gist?: string | undefined;
        intro?: string | undefined;
        folded?: boolean | undefined;
    }[];
    authors?: {
        name: string;
        credentials?: string | undefined;
    }[] | undefined;
    sources?: {
        id: string;
        kind: "guideline" | "trial" | "regulator" | "label" | "other" | "meta-analysis" | "review";
        title: string;
        authors?: string | undefined;
        url?: string | undefined;
        pmid?: string | undefined;
        doi?: string | undefined;
        year?: number | undefined;
        body?: string | undefined;
    }[] | undefined;
    summary?: string[] | undefined;
    $schema?: string | undefined;
    lang?: string | undefined;
    question?: string | undefined;
    condition?: {
        name: string;
        summary?: string | undefined;
        codes?: {
            system: string;
            code: string;
        }[] | undefined;
    } | undefined;
    beforeYouStart?: {
        text?: string | undefined;
        points?: string[] | undefined;
        ordered?: boolean | undefined;
    }[] | undefined;
    furtherReading?: {
        url: string;
        title: string;
        note?: string | undefined;
    }[] | undefined;
    glossary?: {
        term: string;
        meaning: string;
    }[] | undefined;
    crisisLines?: {
        name: string;
        region: string;
        text?: string | undefined;
        url?: string | undefined;
        emergency?: string | undefined;
        call?: string | undefined;
        note?: string | undefined;
        hours?: string | undefined;
    }[] | undefined;
    crisisTitle?: string | undefined;
    nextStep?: {
        label: string;
        href?: string | undefined;
    } | undefined;
    published?: string | undefined;
    version?: {
        number: string;
        date: string;
    } | undefined;
    lastReviewed?: string | undefined;
    reviewEvery?: string | undefined;
    nextReview?: string | undefined;
    reviewedBy?: {
        name: string;
        credentials?: string | undefined;
    }[] | undefined;
    funding?: string | undefined;
    competingInterests?: string | undefined;
    method?: string | undefined;
    translation?: {
        of: string;
        translatedBy: string;
        reviewedBy?: string | undefined;
    } | undefined;
    messages?: Record<string, string> | undefined;
}, "required">;
/** A comparison as its author writes it in JSON. */
export type ComparisonInput = InputOf<typeof comparisonSchema>;
/** A comparison that has been parsed: defaults filled in, text markup parsed, unknown fields dropped. */
export type Comparison = OutputOf<typeof comparisonSchema>;
export type Treatment = Comparison['treatments'][number];
export type Approval = Treatment['approval'][number];
export type TreatmentImage = NonNullable<Treatment['image']>;
export type SeriousRisk = Treatment['seriousRisks'][number];
export type Section = Comparison['sections'][number];
export type Row = Section['rows'][number];
export type RowOf<Kind extends Row['kind']> = Extract<Row, {
    kind: Kind;
}>;
export type Source = Comparison['sources'][number];
export type CrisisLine = Comparison['crisisLines'][number];
/** The name of a treatment for places with little room. */
export declare const shortNameOf: ({ name, shortName }: Treatment) => string;
