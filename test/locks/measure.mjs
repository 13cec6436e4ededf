/**
 * What can be seen of a word: two pictures of a window, with its letters and without them. What differs between the
 * two is its ink.
 */

/** @typedef {import('./png.mjs').Picture} Picture */
/** @typedef {import('./facts.mjs').Place} Place */

/**
 * @typedef {object} Seen
 * @property {number} ink how much of it is drawn, in squares of its height
 * @property {number} contrast of its letters with what is behind them, by WCAG 2
 * @property {number} size of its letters in pixels of the screen
 * @property {number} height of its line in pixels of the screen
 * @property {number} boxes how many lines it stands in
 * @property {number[] | undefined} shape where its ink is, on a grid over the word; none where a line breaks in it
 */

/** Of the ink of the word when nobody attacks. More is something drawn over it. */
const LEAST_INK = 0.6;
const MOST_INK = 1.6;
/** WCAG 2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const LEAST_SIZE = 12;
/** Lines of small letters are rounded to whole pixels. */
const ROUNDING = 0.3;
/** How well a word has to correlate with itself. */
const LEAST_LIKENESS = 0.6;
/** A word may break, into pieces of so many letters. */
const LEAST_PIECE = 3;

/** A difference that no letter makes, over the three channels. */
const NOISE = 12;
/** The share of the ink that has its full colour, in the thinnest letters: their edges are between the colours. */
const STRONGEST = 0.02;

/** Cells of the grid: rows, and columns for each letter. */
const ROWS = 9;
const COLUMNS_PER_LETTER = 4;

/**
 * @param {Place} place
 * @param {string} text
 * @param {Picture} inked
 * @param {Picture} inkless
 * @returns {Seen}
 */
export function see({ boxes, size }, text, inked, inkless) {
  const pixels = boxes.flatMap((box) => inkIn(box, inked, inkless));
  pixels.sort((one, other) => other.difference - one.difference);
  const strongest = pixels[Math.floor(pixels.length * STRONGEST)];
  const full = strongest?.difference ?? 1;
  const shares = pixels.map(({ x, y, difference }) => {
    return { x: x + 0.5, y: y + 0.5, share: Math.min(1, difference / full) };
  });
  const height = Math.max(0, ...boxes.map(([, , width, tall]) => Math.min(width, tall)));
  return {
    ink: shares.reduce((sum, { share }) => sum + share, 0) / height ** 2 || 0,
    contrast: strongest ? contrastOf(colourAt(inked, strongest), colourAt(inkless, strongest)) : 1,
    size,
    height,
    boxes: boxes.length,
    shape: boxes.length === 1 ? shapeOf(shares, boxes[0], text.length) : undefined,
  };
}

/** @typedef {{ x: number, y: number, difference: number }} Pixel */

/**
 * @param {Place['boxes'][number]} box
 * @param {Picture} inked
 * @param {Picture} inkless
 * @returns {Pixel[]}
 */
function inkIn([left, top, width, height], inked, inkless) {
  /** @type {Pixel[]} */
  const pixels = [];
  const right = Math.min(inked.width, Math.ceil(left + width));
  const bottom = Math.min(inked.height, Math.ceil(top + height));
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y++)
    for (let x = Math.max(0, Math.floor(left)); x < right; x++) {
      const difference = differenceAt(inked, inkless, (y * inked.width + x) * inked.channels);
      if (difference > NOISE) pixels.push({ x, y, difference });
    }
  return pixels;
}

/**
 * @param {Picture} one
 * @param {Picture} other
 * @param {number} at
 */
const differenceAt = ({ data: one }, { data: other }, at) =>
  Math.abs(byte(one, at) - byte(other, at)) +
  Math.abs(byte(one, at + 1) - byte(other, at + 1)) +
  Math.abs(byte(one, at + 2) - byte(other, at + 2));

const byte = (/** @type {Uint8Array} */ data, /** @type {number} */ at) => data[at] ?? 0;

/**
 * @param {{ x: number, y: number, share: number }[]} pixels
 * @param {Place['boxes'][number] | undefined} box
 * @param {number} letters
 */
function shapeOf(pixels, [left, top, width, height] = [0, 0, 1, 1], letters) {
  const columns = letters * COLUMNS_PER_LETTER;
  const grid = /** @type {number[]} */ (new Array(columns * ROWS).fill(0));
  for (const { x, y, share } of pixels) {
    const column = ((x - left) / width) * columns - 0.5;
    const row = ((y - top) / height) * ROWS - 0.5;
    for (const [toColumn, ofColumn] of halves(column, columns))
      for (const [toRow, ofRow] of halves(row, ROWS)) {
        const cell = toRow * columns + toColumn;
        grid[cell] = (grid[cell] ?? 0) + share * ofColumn * ofRow;
      }
  }
  return grid;
}

/**
 * The two cells that a point is between, and its share in each.
 *
 * @param {number} position
 * @param {number} cells
 * @returns {[cell: number, share: number][]}
 */
function halves(position, cells) {
  const first = Math.floor(position);
  const share = position - first;
  const clamp = (/** @type {number} */ cell) => Math.min(cells - 1, Math.max(0, cell));
  return [
    [clamp(first), 1 - share],
    [clamp(first + 1), share],
  ];
}

/**
 * Why a word cannot be read.
 *
 * @param {Seen} seen
 * @param {Seen} own the word when nobody attacks
 * @param {{ text: string, hasOtherFont: boolean }} word
 * @returns {string | undefined}
 */
export function whyUnreadable(seen, own, { text, hasOtherFont }) {
  const ink = seen.ink / own.ink;
  const size = (own.size * seen.height) / own.height;
  if (seen.ink === 0) return NOT_DRAWN;
  if (ink < LEAST_INK && !hasOtherFont) return `${NOT_DRAWN} but for ${percent(ink)}`;
  if (seen.contrast < LEAST_CONTRAST) return `contrast ${seen.contrast.toFixed(2)}`;
  if (size < LEAST_SIZE - ROUNDING) return `${size.toFixed(1)} px`;
  if (seen.boxes > Math.ceil(text.length / LEAST_PIECE)) return `in ${seen.boxes} lines`;
  if (hasOtherFont) return undefined;
  if (ink > MOST_INK) return `${percent(ink)} of its ink`;
  const likeness = seen.shape && own.shape ? correlation(seen.shape, own.shape) : 1;
  return likeness < LEAST_LIKENESS ? `likeness ${likeness.toFixed(2)}` : undefined;
}

const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

/** How the reason begins where all or a part of a word is out of sight. */
export const NOT_DRAWN = 'not drawn';

/**
 * @param {Picture} one
 * @param {Picture} other
 * @param {number} least
 * @returns {boolean} whether any channel of any pixel differs by as much
 */
export function differs(one, other, least) {
  return one.data.some((value, index) => Math.abs(value - (other.data[index] ?? 0)) >= least);
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
function correlation(one, other) {
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let both = 0;
  let alone = 0;
  let alike = 0;
  one.forEach((value, index) => {
    const a = value - meanOne;
    const b = (other[index] ?? 0) - meanOther;
    both += a * b;
    alone += a * a;
    alike += b * b;
  });
  return both / Math.sqrt(alone * alike) || 0;
}

/** @typedef {readonly [red: number, green: number, blue: number]} Colour */

/**
 * @param {Picture} picture
 * @param {Pixel} pixel
 * @returns {Colour}
 */
function colourAt({ data, width, channels }, { x, y }) {
  const at = (y * width + x) * channels;
  return [byte(data, at), byte(data, at + 1), byte(data, at + 2)];
}

/** WCAG 2, by each channel's value. */
const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

const luminance = ([red, green, blue] = /** @type {Colour} */ ([0, 0, 0])) =>
  0.2126 * (LINEAR[red] ?? 0) + 0.7152 * (LINEAR[green] ?? 0) + 0.0722 * (LINEAR[blue] ?? 0);

function contrastOf(/** @type {Colour} */ one, /** @type {Colour} */ other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
