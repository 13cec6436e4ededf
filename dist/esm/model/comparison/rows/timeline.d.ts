import { type OutputOf } from '../schema-kit.js';
declare const span: import("../schema-kit.js").Schema<{
    from: number;
    unit: "day" | "week" | "hour" | "month";
    to?: number | undefined;
}, {
    from: number;
    unit: "day" | "week" | "hour" | "month";
    to?: number | undefined;
}, "required">;
/** When each treatment begins to help and how long that lasts. */
export declare const timelineRow: import("../schema-kit.js").Schema<{
    readonly kind: "timeline";
    label: string;
    cells: Record<string, {
        note: import("../inline.js").RichText;
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
    about?: import("../inline.js").RichText | undefined;
    missing?: Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("../inline.js").RichText | undefined;
    }> | undefined;
}, {
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
export type Span = OutputOf<typeof span>;
export {};
