/** What a reader has asked to be kept on their device, as text and back. */
import type { Guide } from '../comparison/guide.js';
import { type GuideState } from './state.js';
/** What is kept: all but where the reader was, and what is not said to its end. */
export declare const toKept: ({ marks, own, notes, leanings, answers }: GuideState) => string;
/**
 * What was kept, as far as it fits the guide: what others may have written into the place, or an older guide, is left out.
 *
 * @returns nothing where it is no such text
 */
export declare function fromKept(text: string, guide: Guide, pairs: readonly string[]): GuideState | undefined;
