import { visitText } from '../model/comparison/visit.js';

/** The words in a parsed document, or a part of it, one after another. */
export function textOf(value: unknown): string {
  const texts: string[] = [];
  visitText(value, { words: (words) => texts.push(words) });
  return texts.join(' ');
}

/** How many words are in a parsed document, or a part of it. */
export const wordCount = (value: unknown): number =>
  textOf(value).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
