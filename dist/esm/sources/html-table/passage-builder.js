import { toMarked } from './inline-markup.js';

/** A bullet that was typed, or that a word processor pasted as text. A dash before a number may be a minus. */
const BULLET = /^(?:[•‣▪●◦·]|\\\*|[–—-](?!\s[^\p{L}\s]*\p{N}))\s+/u;
/** Between such letters, what stands apart needs a blank. Raised letters and fractions stand apart by themselves. */
const BEFORE_GAP = /[^\s([{]$/;
const AFTER_GAP = /^[^\s)\]}.,;:!?\p{No}]/u;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Collects what is in a cell: words and pictures make a line, a line is a paragraph or a point of a list. */
class PassageBuilder {
    #passages = [];
    /** After how many passages something has parted them. */
    #borders = [];
    #line = [];
    #points;
    #hasGap = false;
    addWords(words, mark) {
        if (!words)
            return;
        const last = this.#line.at(-1);
        const isApart = this.#hasGap && BEFORE_GAP.test(last?.text.slice(-1) ?? '') && AFTER_GAP.test(words);
        const text = isApart ? ` ${words}` : words;
        this.#hasGap = false;
        if (last?.mark === mark)
            last.text += text;
        else
            this.#line.push({ text, mark });
    }
    /** Keeps what follows apart from what stands before, where no blank and no punctuation does so. */
    addGap() {
        this.#hasGap = true;
    }
    addMarkup(text) {
        this.#hasGap = false;
        this.#line.push({ text });
    }
    endLine() {
        const line = this.#line
            .map(({ text, mark }) => (mark === undefined ? text : toMarked(text, mark)))
            .join('')
            .replace(/\s+/g, ' ')
            .trim();
        this.#line = [];
        this.#hasGap = false;
        if (!SEEN.test(line))
            return;
        if (this.#points)
            this.#points.push(line);
        else
            this.#passages.push({ text: line });
    }
    /** Makes a list of the lines that `readItems` adds. A list within a list goes on with its points. */
    addList(isOrdered, readItems) {
        this.endLine();
        const outer = this.#points;
        const points = (this.#points = outer ?? []);
        readItems();
        this.endLine();
        this.#points = outer;
        if (outer || points.length === 0)
            return;
        this.#passages.push({ points, ...(isOrdered && { ordered: true }) });
    }
    /** Parts what has been read from what follows. */
    addBorder() {
        this.endLine();
        this.#borders.push(this.#passages.length);
    }
    /** What was read before each border, and after the last. */
    finishParts() {
        this.endLine();
        return [...this.#borders, undefined].map((end, index) => withTypedLists(this.#passages.slice(this.#borders[index - 1] ?? 0, end)));
    }
    finish() {
        this.endLine();
        return withTypedLists(this.#passages);
    }
}
/** Makes lists of lines that begin with bullets, where two or more follow each other. */
function withTypedLists(passages) {
    let points;
    return passages.flatMap((passage, index) => {
        const { text = '' } = passage;
        if (!BULLET.test(text) || !(points ?? BULLET.test(passages[index + 1]?.text ?? ''))) {
            points = undefined;
            return passage;
        }
        const point = text.replace(BULLET, '');
        if (!points)
            return { points: (points = [point]) };
        points.push(point);
        return [];
    });
}
/** The paragraphs and the points of lists, one after the other. */
const textsOf = (passages) => passages.flatMap(({ text, points = [] }) => text ?? points);

export { BULLET, PassageBuilder, textsOf };
//# sourceMappingURL=passage-builder.js.map
