import { type InputOf, type OutputOf, type Schema } from './schema-kit.js';
/** A comparison of more rows than this cannot be read, and is refused. */
export declare const MAXIMUM_ROWS = 300;
/** What is beyond is left out of the list, and of the citations. */
export declare const MAXIMUM_SOURCES = 500;
export declare const KEEP_TO_ROWS = "Keep to 300 rows.";
export declare const areReadable: (sections: readonly {
    readonly rows: readonly unknown[];
}[]) => boolean;
export declare const approval: Schema<{
    region: string;
    route: string;
    status: "off-label" | "unknown" | "approved" | "not-approved";
    note?: import("./inline.js").RichText | undefined;
}, {
    region: string;
    route: string;
    status: "off-label" | "unknown" | "approved" | "not-approved";
    note?: string | undefined;
}, "required">;
/** What a document says of one criterion, in any of the ways there are. */
export declare const row: Schema<{
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
}, "required">;
export declare const sectionFields: {
    /**
     * A short name that links and the "sections" option go by. It stands in the address when someone links to the
     * section.
     * @example "side-effects"
     */
    id: Schema<string, string, "required">;
    /**
     * The heading, or the question that the section answers.
     * @example "What are the side effects?"
     */
    title: Schema<string, string, "required">;
    /**
     * A shorter heading for the list of sections. Where it is left out, the title stands there.
     * @example "Side effects"
     */
    shortTitle: Schema<string, string, "optional">;
    /**
     * The one line that answers the section, with its numbers. Readers see it before they open the rest, so say
     * it of every treatment.
     * @example "Heat: red skin in 12 of 100. Cold pack: in 10 of 100.[@packs]"
     */
    gist: Schema<import("./inline.js").RichText, string, "optional">;
    /**
     * A sentence or two before the first row.
     * @example "The other group shows how many people feel such things anyway."
     */
    intro: Schema<import("./inline.js").RichText, string, "optional">;
    /**
     * Whether the section begins closed. Left out, long ones do; benefits and harms always begin alike.
     * @example true
     */
    folded: Schema<boolean, boolean, "optional">;
    /**
     * What is compared, one row for each question. The "kind" of a row says what its cells hold.
     * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "At home" } } }]
     */
    rows: Schema<({
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
    })[], ({
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
    })[], "required">;
};
/** Who has added to the comparison of another, and on which day. */
export interface Contributor {
    readonly name: string;
    readonly date: string;
}
/** What became of a section that somebody has added, or added rows to. */
export interface AddedSection {
    readonly from?: Contributor;
    /** How many of its rows were there before; none of a section that was added as a whole. */
    readonly after?: number;
}
export declare const sources: Schema<({
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
    readonly from?: Contributor;
})[], {
    id: string;
    kind: "guideline" | "trial" | "regulator" | "label" | "other" | "meta-analysis" | "review";
    title: string;
    authors?: string | undefined;
    year?: number | undefined;
    body?: string | undefined;
    doi?: string | undefined;
    pmid?: string | undefined;
    url?: string | undefined;
}[], "defaulted">;
export declare const crisisLine: Schema<{
    region: string;
    name: string;
    call?: string | undefined;
    text?: string | undefined;
    url?: string | undefined;
    hours?: string | undefined;
    note?: string | undefined;
    emergency?: string | undefined;
}, {
    region: string;
    name: string;
    call?: string | undefined;
    text?: string | undefined;
    url?: string | undefined;
    hours?: string | undefined;
    note?: string | undefined;
    emergency?: string | undefined;
}, "required">;
export declare const comparisonSchema: Schema<{
    id: string;
    title: string;
    summary: import("./inline.js").RichText[];
    beforeYouStart: {
        text?: import("./inline.js").RichText | undefined;
        points?: import("./inline.js").RichText[] | undefined;
        ordered?: boolean | undefined;
    }[];
    treatments: {
        id: string;
        name: string;
        approval: {
            region: string;
            route: string;
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
        shortName?: string | undefined;
        kind?: string | undefined;
        summary?: import("./inline.js").RichText | undefined;
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
        experience?: import("./inline.js").RichText | undefined;
    }[];
    sections: ({
        id: string;
        title: string;
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
        shortTitle?: string | undefined;
        gist?: import("./inline.js").RichText | undefined;
        intro?: import("./inline.js").RichText | undefined;
        folded?: boolean | undefined;
    } & AddedSection)[];
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
        readonly from?: Contributor;
    })[];
    furtherReading: {
        title: string;
        url: string;
        note?: import("./inline.js").RichText | undefined;
    }[];
    glossary: {
        term: string;
        meaning: import("./inline.js").RichText;
    }[];
    crisisLines: {
        region: string;
        name: string;
        call?: string | undefined;
        text?: string | undefined;
        url?: string | undefined;
        hours?: string | undefined;
        note?: string | undefined;
        emergency?: string | undefined;
    }[];
    authors: {
        name: string;
        credentials?: string | undefined;
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
    guide?: unknown;
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
        shortName?: string | undefined;
        kind?: string | undefined;
        summary?: string | undefined;
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
        approval?: {
            region: string;
            route: string;
            status: "off-label" | "unknown" | "approved" | "not-approved";
            note?: string | undefined;
        }[] | undefined;
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
        shortTitle?: string | undefined;
        gist?: string | undefined;
        intro?: string | undefined;
        folded?: boolean | undefined;
    }[];
    $schema?: string | undefined;
    lang?: string | undefined;
    question?: string | undefined;
    summary?: string[] | undefined;
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
    furtherReading?: {
        title: string;
        url: string;
        note?: string | undefined;
    }[] | undefined;
    glossary?: {
        term: string;
        meaning: string;
    }[] | undefined;
    crisisLines?: {
        region: string;
        name: string;
        call?: string | undefined;
        text?: string | undefined;
        url?: string | undefined;
        hours?: string | undefined;
        note?: string | undefined;
        emergency?: string | undefined;
    }[] | undefined;
    crisisTitle?: string | undefined;
    nextStep?: {
        label: string;
        href?: string | undefined;
    } | undefined;
    guide?: {
        values: {
            id: string;
            label: string;
            rows: string[];
            meaning?: string | undefined;
            notKnown?: string | undefined;
        }[];
        understanding: {
            question: string;
            answers: {
                text: string;
                right?: boolean | undefined;
            }[];
            feedback: string;
            rows: string[];
        }[];
        tensions?: {
            values: string[];
            text: string;
        }[] | undefined;
        questions?: string[] | undefined;
    } | undefined;
    published?: string | undefined;
    version?: {
        number: string;
        date: string;
    } | undefined;
    lastReviewed?: string | undefined;
    reviewEvery?: string | undefined;
    nextReview?: string | undefined;
    authors?: {
        name: string;
        credentials?: string | undefined;
    }[] | undefined;
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
