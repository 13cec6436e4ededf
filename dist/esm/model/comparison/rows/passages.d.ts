import { type OutputOf } from '../schema-kit.js';
/** A paragraph or a list. */
export declare const passage: import("../schema-kit.js").Schema<{
    text?: import("../inline.js").RichText | undefined;
    points?: import("../inline.js").RichText[] | undefined;
    ordered?: boolean | undefined;
}, {
    text?: string | undefined;
    points?: string[] | undefined;
    ordered?: boolean | undefined;
}, "required">;
/** Paragraphs and lists for each treatment. */
export declare const passagesRow: import("../schema-kit.js").Schema<{
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
export type Passage = OutputOf<typeof passage>;
