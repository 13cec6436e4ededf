import { type OutputOf } from '../schema-kit.js';
declare const icon: import("../schema-kit.js").Schema<"place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost", "place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost", "required">;
/** A short answer for each treatment, with an optional line of explanation. */
export declare const factsRow: import("../schema-kit.js").Schema<{
    cells: Record<string, {
        value: string;
        note?: import("../inline.js").RichText | undefined;
    }>;
    label: string;
    kind: "facts";
    about?: import("../inline.js").RichText | undefined;
    id?: string | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
    icon?: "place" | "onset" | "people" | "risk" | "route" | "duration" | "approval" | "cost" | undefined;
}, {
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
}, "required">;
export type Icon = OutputOf<typeof icon>;
export {};
