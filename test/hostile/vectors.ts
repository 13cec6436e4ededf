import { ADDRESSES, MARKUP } from '../../src/testing/attacks.js';
import { isChromium } from '../../src/testing/page.js';

/** Texts that would run where they are taken for anything but words: a published list, and our own. */

const LIST = new URL('../../node_modules/big-list-of-naughty-strings/blns.txt', import.meta.url);

/** The part of the Big List of Naughty Strings that tries to run scripts. */
async function published(): Promise<string[]> {
  const text = await (await fetch(LIST)).text();
  const [, section = ''] = /\n#\tScript Injection\n([^]*?)\n#\tSQL Injection\n/.exec(text) ?? [];
  return section.split('\n').filter((line) => line && !line.startsWith('#'));
}

/** The list writes bytes as `\x0B`: the text with the bytes themselves. */
function withBytes(text: string): string {
  return text.replace(/(?:\\x[\da-f]{2})+/gi, (codes) => {
    const bytes = codes
      .split('\\x')
      .slice(1)
      .map((code) => Number.parseInt(code, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}

const list = await published();

/** How many the published list has. */
export const PUBLISHED = new Set(list).size;

const all = [...new Set([...list, ...list.map(withBytes), ...MARKUP, ...ADDRESSES])];

/**
 * All of them in Chromium, where `npm test` runs. Engines differ in how they parse, which our elements leave to no text: in
 * the others every third is tried everywhere, which took WebKit nine minutes otherwise.
 */
export const VECTORS: readonly string[] = isChromium
  ? all
  : all.filter((_text, index) => index % 3 === 0);

/** How many are shown together, each in its share of the places: one at a time took six minutes. */
const TOGETHER = 4;

/** The text whose turn it is at a place. */
export const inTurn = (texts: readonly string[], place: number): string =>
  texts[place % texts.length]!;

/** All of them, some at a time. */
export const batches = (size = TOGETHER): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(VECTORS.length / size) }, (_none, index) =>
    VECTORS.slice(index * size, (index + 1) * size),
  );
