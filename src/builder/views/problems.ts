import { fill } from '../../model/fill.js';
import { addressProblem, withScheme } from '../addresses.js';
import type { Choices } from '../choices.js';
import { linesWithoutAddress, linksWithScheme } from '../take/links.js';
import type { Words } from '../words/index.js';
import type { Problem } from './fields.js';

/** What is wrong with an address, or with one of several that are parted by spaces. */
export function problemOf(typed: string, words: Words): Problem | undefined {
  const mended = withScheme(typed.trim());
  if (mended !== undefined)
    return {
      text: words.addressNoScheme,
      mend: { label: fill(words.addressMend, { address: mended }), value: mended },
    };
  return addressProblem(typed) && { text: words.addressNotWeb };
}

/** What is wrong with the addresses of feeds, the first of them that is not as it should be. */
export function problemOfFeeds(typed: string, words: Words): Problem | undefined {
  const addresses = typed.trim().split(/\s+/);
  const wrong = addresses.find((address) => addressProblem(address) !== undefined);
  if (wrong === undefined) return undefined;
  const problem = problemOf(wrong, words);
  const mend = problem?.mend;
  return {
    text: `${wrong}: ${problem?.text ?? ''}`,
    mend: mend && {
      ...mend,
      value: addresses.map((one) => (one === wrong ? mend.value : one)).join(' '),
    },
  };
}

/** What is wrong with the address of a next step, which is nothing without words, and with words nothing without an address. */
export const problemOfHref = (
  { nextLabel, nextHref }: Choices,
  words: Words,
): Problem | undefined =>
  nextLabel.trim() && !nextHref.trim()
    ? { text: words.nextHrefMissing }
    : problemOf(nextHref, words);

export const problemOfLabel = (
  { nextLabel, nextHref }: Choices,
  words: Words,
): Problem | undefined =>
  nextHref.trim() && !nextLabel.trim() ? { text: words.nextLabelMissing } : undefined;

/** What is wrong with links, each on its line: those that are left out. */
export function problemOfLinks(typed: string, words: Words): Problem | undefined {
  const lines = linesWithoutAddress(typed);
  if (lines.length === 0) return undefined;
  const value = linksWithScheme(typed);
  return {
    text: fill(words.linksLeftOut, { lines: lines.map((line) => line.trim()).join(' · ') }),
    mend: value === undefined ? undefined : { label: words.linksMend, value },
  };
}
