import type { Span } from '../../scan-page.js';
import { type Alignment, align } from './align.js';
import { type Letters, lettersIn, lettersOf } from './letters.js';
import type { LockedFact } from './locked-facts.js';
import { passageAt } from './passage.js';

/** A text in HTML, with what can be read of it. */
export interface Readable {
  readonly html: string;
  readonly letters: Letters;
}

/** What became of a locked fact. */
export interface ChangedFact {
  readonly fact: LockedFact;
  /** What stands in its place; nothing where it is not there. */
  readonly instead?: string;
  /** Where, in the HTML. */
  readonly index: number;
}

/** Other words that were changed. */
export interface ChangedWords {
  /** What was written, and what is there: one of them may be empty. */
  readonly before: string;
  readonly after: string;
  readonly index: number;
}

/** What became of a stored text. */
export interface Compared {
  readonly facts: readonly ChangedFact[];
  readonly words: readonly ChangedWords[];
  /** So many letters of what was written are there, and so many are not. */
  readonly kept: number;
  readonly lost: number;
}

/** What can be read of a text, or of a part of it. */
export const readable = (html: string, span?: Span): Readable => ({
  html,
  letters: lettersIn(html, span?.start, span?.end),
});

/** Below so many letters of a fact, it is not there. */
const LEAST_KEPT = 0.5;

/**
 * Compares a stored text with what was written.
 *
 * @param isAlone whether nothing but the stored text is there, so that what stands before it and after it was added
 */
export function compare(
  written: Readable,
  stored: Readable,
  facts: readonly LockedFact[],
  isAlone: boolean,
): Compared {
  const found = align(written.letters.text, stored.letters.text);
  const kept = found.reduce((sum, place) => sum + (place >= 0 ? 1 : 0), 0);
  const spans = spansOf(facts, written.letters.text);
  const changes = changesIn(found, stored.letters.text.length, isAlone);
  const isIn = ({ from, to }: Change, span: Span) =>
    from === to ? span.start < from && from < span.end : from < span.end && span.start < to;
  const changed = spans.filter(({ span }) => changes.some((change) => isIn(change, span)));
  const others = changes.filter((change) => !spans.some(({ span }) => isIn(change, span)));
  return {
    facts: changed.map(({ fact, span }) => changedFact(fact, span, found, stored)),
    words: others.map((change) => changedWords(change, written, stored)),
    kept,
    lost: found.length - kept,
  };
}

interface FactSpan {
  readonly fact: LockedFact;
  readonly span: Span;
}

/** Where facts stand in what was written, in their order; without those that this form leaves out. */
function spansOf(facts: readonly LockedFact[], text: string): FactSpan[] {
  let end = 0;
  return facts.flatMap((fact) => {
    let [start, at] = [-1, end];
    for (const piece of fact.pieces.map(lettersOf).filter(Boolean)) {
      const index = text.indexOf(piece, at);
      if (index < 0) return [];
      if (start < 0) start = index;
      at = index + piece.length;
    }
    if (start < 0) return [];
    end = at;
    return [{ fact, span: { start, end } }];
  });
}

/** From one letter of what was written to another, and of what is there. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly until: number;
}

function changesIn(found: Alignment, length: number, isAlone: boolean): Change[] {
  const changes: Change[] = [];
  let [from, at] = [0, 0];
  for (let index = 0; index <= found.length; index++) {
    const place = index < found.length ? (found[index] ?? -1) : length;
    if (place < 0) continue;
    const isEdge = from === 0 || index === found.length;
    const isAdded = place > at && (isAlone || !isEdge);
    if (index > from || isAdded) {
      changes.push({ from, to: index, at, until: isAdded ? place : at });
    }
    [from, at] = [index + 1, place + 1];
  }
  return changes;
}

function changedFact(
  fact: LockedFact,
  { start, end }: Span,
  found: Alignment,
  stored: Readable,
): ChangedFact {
  const places = [...found.subarray(start, end)].filter((place) => place >= 0);
  const [first] = places;
  const last = places.at(-1);
  const isThere = places.length >= LEAST_KEPT * (end - start);
  if (first !== undefined && last !== undefined && isThere) {
    const index = stored.letters.places[first] ?? 0;
    return { fact, index, instead: passageAt(stored, first, last + 1) };
  }
  return { fact, index: placeBefore(start, found, stored) };
}

/** The place of the nearest letter before one that is there. */
function placeBefore(index: number, found: Alignment, { letters }: Readable): number {
  for (let before = index - 1; before >= 0; before--) {
    const place = found[before] ?? -1;
    if (place >= 0) return letters.places[place] ?? 0;
  }
  return letters.places[0] ?? 0;
}

function changedWords(change: Change, written: Readable, stored: Readable): ChangedWords {
  const { from, to } = change;
  const [at, until] = from === to ? wholeWords(change, stored) : [change.at, change.until];
  const { places } = stored.letters;
  return {
    before: passageAt(written, from, to),
    after: passageAt(stored, at, until),
    index: places[Math.min(at, places.length - 1)] ?? 0,
  };
}

/** Words that were added, though the first letter of the word after them may be the same as theirs. */
function wholeWords(
  { at, until }: Change,
  { html, letters: { text, places } }: Readable,
): [at: number, until: number] {
  for (let start = at, end = until; start > 0; start--, end--) {
    if (!/[\p{L}\p{N}]/u.test(html.charAt((places[start] ?? 0) - 1))) return [start, end];
    if (text[start - 1] !== text[end - 1]) break;
  }
  return [at, until];
}
