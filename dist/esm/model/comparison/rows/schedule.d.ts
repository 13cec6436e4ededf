import { type OutputOf } from '../schema-kit.js';
/** Weeks that a schedule shows: what the first three months look like. */
export declare const SCHEDULE_WEEKS = 12;
/** Days of a week, the most that a week can have with a dose. */
export declare const WEEK_DAYS = 7;
declare const phase: import("../schema-kit.js").Schema<{
    from: number;
    to: number;
    label: string;
    days?: number | undefined;
    most?: number | undefined;
}, {
    from: number;
    to: number;
    label: string;
    days?: number | undefined;
    most?: number | undefined;
}, "required">;
/** On which days of the first three months each treatment is taken. */
export declare const scheduleRow: import("../schema-kit.js").Schema<{
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
        note?: import("../inline.js").RichText | undefined;
    }>;
    id?: string | undefined;
    about?: import("../inline.js").RichText | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
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
}, "required">;
export type Phase = OutputOf<typeof phase>;
export {};
