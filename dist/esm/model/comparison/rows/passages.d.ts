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
export type Passage = OutputOf<typeof passage>;
