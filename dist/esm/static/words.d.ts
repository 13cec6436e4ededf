import { type Formats } from '../i18n/formats.js';
import { type Messages } from '../i18n/messages.js';
import { type RichText } from '../model/comparison/inline.js';
import type { Comparison } from '../model/comparison/schema.js';
/** The interface's words, numbers and dates in the language of a comparison. */
export interface Wording {
    readonly language: string;
    readonly messages: Messages;
    readonly formats: Formats;
}
/** @param fallback the language of a comparison that names none */
export declare function wordingOf({ lang, messages }: Comparison, fallback?: string): Wording;
/**
 * The words of a text on one line, as they hold: what its author has struck out is no longer said.
 *
 * @param citation what stands for a citation; nothing by default
 */
export declare function plainWords(text: RichText, citation?: (source: string) => string): string;
/** A text with no more than one space between its words. */
export declare const oneLine: (text: string) => string;
