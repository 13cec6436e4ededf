import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RichText } from './inline.js';
import type { Comparison } from './schema.js';
import { type InputOf, type OutputOf } from './schema-kit.js';
export declare const guideSchema: import("./schema-kit.js").Schema<{
    values: {
        id: string;
        label: string;
        rows: string[];
        meaning?: RichText | undefined;
        notKnown?: RichText | undefined;
    }[];
    tensions: {
        values: string[];
        text: RichText;
    }[];
    questions: string[];
    understanding: {
        question: string;
        answers: {
            text: string;
            right?: boolean | undefined;
        }[];
        feedback: RichText;
        rows: string[];
    }[];
}, {
    values: {
        id: string;
        label: string;
        rows: string[];
        meaning?: string | undefined;
        notKnown?: string | undefined;
    }[];
    understanding: {
        question: string;
        answers: {
            text: string;
            right?: boolean | undefined;
        }[];
        feedback: string;
        rows: string[];
    }[];
    tensions?: {
        values: string[];
        text: string;
    }[] | undefined;
    questions?: string[] | undefined;
}, "required">;
/** A guide as its author writes it in JSON. */
export type GuideInput = InputOf<typeof guideSchema>;
/** A guide that has been parsed. */
export type Guide = OutputOf<typeof guideSchema>;
export type GuideValue = Guide['values'][number];
export type Tension = Guide['tensions'][number];
export type Understanding = Guide['understanding'][number];
/** What came of parsing the guide of a comparison. */
export interface GuideResult {
    /** Left out where there is none, or none of the right shape. */
    readonly guide?: Guide;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Parses what stands in a comparison as its guide, and checks what it refers to. It never throws.
 *
 * @param input by default what the comparison holds
 */
export declare function parseGuide(comparison: Comparison, input?: unknown): GuideResult;
