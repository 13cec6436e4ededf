import type { Span } from '../model/comparison/rows/timeline.js';
import { type TextFormats } from './text-formats.js';
/** Numbers, dates and names in one language. */
export interface Formats extends TextFormats {
    span(span: Span): string;
    region(code: string): string;
    /** The name of a language. */
    language(code: string): string;
}
/** The formats of a language tag, with those that only comparisons need. */
export declare const formatsFor: (language: string) => Formats;
