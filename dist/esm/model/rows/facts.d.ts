/** A short answer for each treatment, with an optional line of explanation. */
export declare const factsRow: import("../schema-kit.js").Schema<{
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
