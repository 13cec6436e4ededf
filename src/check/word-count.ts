import { visitText } from '../model/comparison/visit.js';

/** The words in a parsed document, or a part of it. */
export function wordCount(value: unknown): number {
  let count = 0;
  visitText(value, {
    words: (words) => {
      count += words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    },
  });
  return count;
}
