/** Points that hold for every treatment, such as questions to ask. */
export declare const listRow: import("../schema-kit.js").Schema<{
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
