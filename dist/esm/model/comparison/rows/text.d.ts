/** A few sentences for each treatment. */
export declare const textRow: import("../schema-kit.js").Schema<{
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
