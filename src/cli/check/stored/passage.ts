import { Parser } from 'htmlparser2';
import type { Letters } from './letters.js';

const LONGEST = 120;

/** What stands at some letters, in whole words and without tags, as it can be quoted; nothing where there are none. */
export function passageAt(
  { html, letters: { places } }: { readonly html: string; readonly letters: Letters },
  from: number,
  to: number,
): string {
  if (to <= from) return '';
  let start = places[from] ?? 0;
  let end = (places[to - 1] ?? start) + 1;
  while (start > 0 && isInWord(html.charAt(start - 1))) start -= 1;
  while (end < html.length && isInWord(html.charAt(end))) end += 1;
  const words = wordsIn(html.slice(start, end));
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/ \S*$/, '')} …` : words;
}

const isInWord = (sign: string): boolean => /[^\s<>]/.test(sign);

function wordsIn(html: string): string {
  let words = '';
  const space = () => (words += ' ');
  const ontext = (text: string) => (words += text);
  new Parser({ onopentag: space, onclosetag: space, ontext }).end(html);
  return words.replace(/\s+/g, ' ').trim();
}
