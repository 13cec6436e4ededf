import type { Comparison } from '../../model/comparison/schema.js';

/** What may follow a term in its plural, or in a case, and that the word ends there. */
const ENDING = /^(?:e?s|e?n|e)?(?![\p{L}\p{N}_-])/u;
const LONGEST_ENDING = 3;
const INSIDE = /[\p{L}\p{N}_-]/u;

/** Puts a plain word in the place of what a glossary explains, of the condition, and of names that no other word can stand for. */
export function withoutTerms(
  { glossary, condition }: Pick<Comparison, 'glossary' | 'condition'>,
  plainWord: string,
  names: readonly string[] = [],
): (text: string) => string {
  const terms = [...glossary.map(({ term }) => term), ...names, condition?.name ?? '']
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((term) => term.toLowerCase());
  return (text) => terms.reduce((rest, term) => withoutTerm(rest, term, plainWord), text);
}

function withoutTerm(text: string, term: string, plainWord: string): string {
  const lower = text.toLowerCase();
  // A few letters change their length with their case.
  if (lower.length !== text.length) return text;
  let [result, position] = ['', 0];
  for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
    const end = at + term.length;
    const ending = ENDING.exec(lower.slice(end, end + LONGEST_ENDING + 1))?.[0];
    if (ending === undefined || INSIDE.test(lower.charAt(at - 1))) continue;
    result += text.slice(position, at) + plainWord;
    position = end + ending.length;
  }
  return result + text.slice(position);
}
