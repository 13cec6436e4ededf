/** A few sentences for each treatment. */
export declare const textRow: import("../schema-kit.js").Schema<{
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
