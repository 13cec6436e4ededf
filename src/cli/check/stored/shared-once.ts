/** So many letters in a row are found again by themselves. */
const GRAM = 24;
const BASE = 0x01000193;
/** What the letter that leaves a row has become worth by then. */
const LEAVING = [...Array(GRAM).keys()].reduce((power) => Math.imul(power, BASE), 1);
/** A number of so many bits needs no memory of its own. */
const SMALL = 0x3fffffff;

export type Pair = readonly [expected: number, actual: number];

/** The runs of letters that stand once in each of two texts, in the order of the first. */
export function sharedOnce(expected: string, actual: string): Pair[] {
  const places = placesOf(gramsOf(expected));
  const pairs = new Map<number, number>();
  gramsOf(actual).forEach((gram, index) => {
    const place = places.get(gram) ?? -1;
    if (place < 0 || !isSame(expected, place, actual, index)) return;
    pairs.set(place, pairs.has(place) ? -1 : index);
  });
  return [...pairs].filter(([, index]) => index >= 0).sort(([one], [other]) => one - other);
}

/** For each place a number for the letters from there on, by a rolling hash (Karp and Rabin): others may have it too. */
function gramsOf(text: string): Int32Array {
  const grams = new Int32Array(Math.max(0, text.length - GRAM + 1));
  let gram = 0;
  for (let end = 0; end < text.length; end++) {
    const left = end < GRAM ? 0 : Math.imul(text.charCodeAt(end - GRAM), LEAVING);
    gram = (Math.imul(gram, BASE) + text.charCodeAt(end) - left) | 0;
    if (end >= GRAM - 1) grams[end - GRAM + 1] = gram & SMALL;
  }
  return grams;
}

/** -1 for what stands there more than once. */
function placesOf(grams: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  grams.forEach((gram, index) => places.set(gram, places.has(gram) ? -1 : index));
  return places;
}

function isSame(expected: string, place: number, actual: string, index: number): boolean {
  for (let letter = 0; letter < GRAM; letter++) {
    if (expected.charCodeAt(place + letter) !== actual.charCodeAt(index + letter)) return false;
  }
  return true;
}
