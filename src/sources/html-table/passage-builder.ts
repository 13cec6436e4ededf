import { type Mark, toMarked } from './inline-markup.js';

/** A paragraph or a list, in the inline markup of the document. */
export interface CellPassage {
  readonly text?: string;
  readonly points?: string[];
  readonly ordered?: boolean;
}

interface Run {
  text: string;
  /** Absent where the text is markup that stands as it is: a picture. */
  readonly mark?: Mark;
}

/** A bullet that was typed, or that a word processor pasted as text. */
const BULLET = /^(?:[•‣▪●◦·–—-]|\\\*)\s+/;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Collects what is in a cell: words and pictures make a line, a line is a paragraph or a point of a list. */
export class PassageBuilder {
  readonly #passages: CellPassage[] = [];
  /** After how many passages something has parted them. */
  readonly #borders: number[] = [];
  #line: Run[] = [];
  #points: string[] | undefined;

  addWords(text: string, mark: Mark): void {
    const last = this.#line.at(-1);
    if (last?.mark === mark) last.text += text;
    else this.#line.push({ text, mark });
  }

  addMarkup(text: string): void {
    this.#line.push({ text });
  }

  endLine(): void {
    const line = this.#line
      .map(({ text, mark }) => (mark === undefined ? text : toMarked(text, mark)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    this.#line = [];
    if (!SEEN.test(line)) return;
    if (this.#points) this.#points.push(line);
    else this.#passages.push({ text: line });
  }

  /** Makes a list of the lines that `readItems` adds. A list within a list goes on with its points. */
  addList(isOrdered: boolean, readItems: () => void): void {
    this.endLine();
    const outer = this.#points;
    const points = (this.#points = outer ?? []);
    readItems();
    this.endLine();
    this.#points = outer;
    if (outer || points.length === 0) return;
    this.#passages.push({ points, ...(isOrdered && { ordered: true }) });
  }

  /** Parts what has been read from what follows. */
  addBorder(): void {
    this.endLine();
    this.#borders.push(this.#passages.length);
  }

  /** What was read before each border, and after the last. */
  finishParts(): CellPassage[][] {
    this.endLine();
    return [...this.#borders, undefined].map((end, index) =>
      withTypedLists(this.#passages.slice(this.#borders[index - 1] ?? 0, end)),
    );
  }

  finish(): CellPassage[] {
    this.endLine();
    return withTypedLists(this.#passages);
  }
}

/** Makes lists of lines that begin with bullets, where two or more follow each other. */
function withTypedLists(passages: readonly CellPassage[]): CellPassage[] {
  let points: string[] | undefined;
  return passages.flatMap((passage, index) => {
    const { text = '' } = passage;
    if (!BULLET.test(text) || !(points ?? BULLET.test(passages[index + 1]?.text ?? ''))) {
      points = undefined;
      return passage;
    }
    const point = text.replace(BULLET, '');
    if (!points) return { points: (points = [point]) };
    points.push(point);
    return [];
  });
}

/** The paragraphs and the points of lists, one after the other. */
export const textsOf = (passages: readonly CellPassage[]): string[] =>
  passages.flatMap(({ text, points = [] }) => text ?? points);
