import { type OutputOf } from '../schema-kit.js';
declare const icon: import("../schema-kit.js").Schema<"place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval", "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval", "required">;
/** A short answer for each treatment, with an optional line of explanation. */
export declare const factsRow: import("../schema-kit.js").Schema<{
    readonly kind: "facts";
    label: string;
    cells: Record<string, {
        value: string;
        note?: import("../inline.js").RichText | undefined;
    }>;
    readonly icon?: "place" | "onset" | "people" | "risk" | "cost" | "route" | "duration" | "approval" | undefined;
    id?: string | undefined;
    about?: import("../inline.js").RichText | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
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
}, "required">;
export type Icon = OutputOf<typeof icon>;
export {};
