/** Reads the pictures that a browser takes of its window: 8 bits a channel, not interlaced. */

import { inflateSync } from 'node:zlib';

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {number} channels bytes of each pixel: red, green, blue, and alpha where there are four
 * @property {Uint8Array} data row by row
 */

const SIGNATURE_LENGTH = 8;
const COLOUR_TYPES = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * @param {Buffer} png
 * @returns {Picture}
 */
export function readPng(png) {
  /** @type {Buffer[]} */
  const packed = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let offset = SIGNATURE_LENGTH; offset < png.length;) {
    const length = png.readUInt32BE(offset);
    const type = png.toString('latin1', offset + 4, offset + 8);
    const chunk = png.subarray(offset + 8, offset + 8 + length);
    if (type === 'IHDR') {
      width = chunk.readUInt32BE(0);
      height = chunk.readUInt32BE(4);
      channels = COLOUR_TYPES.get(chunk.readUInt8(9)) ?? 0;
      if (chunk.readUInt8(8) !== 8 || channels === 0 || chunk.readUInt8(12) !== 0)
        throw new Error('This picture is not of the kind that browsers take');
    } else if (type === 'IDAT') packed.push(chunk);
    offset += 12 + length;
  }
  const rows = inflateSync(Buffer.concat(packed));
  return { width, height, channels, data: unfilter(rows, width * channels, height, channels) };
}

/**
 * @param {Uint8Array} rows each with the number of its filter before it
 * @param {number} stride
 * @param {number} height
 * @param {number} channels
 */
function unfilter(rows, stride, height, channels) {
  const data = new Uint8Array(stride * height);
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1) + 1;
    const line = data.subarray(row * stride, (row + 1) * stride);
    line.set(rows.subarray(from, from + stride));
    const add = FILTERS[at(rows, from - 1)];
    if (!add) throw new Error('This picture has a filter that there is not');
    add(line, above, channels);
    above = line;
  }
  return data;
}

/** @typedef {(line: Uint8Array, above: Uint8Array, channels: number) => void} AddPrediction */

/** Each adds to the bytes of a line what it was predicted to be, in the order of their numbers. */
const FILTERS = /** @type {AddPrediction[]} */ ([
  () => undefined,
  (line, _above, channels) => {
    for (let x = channels; x < line.length; x++) line[x] = at(line, x) + at(line, x - channels);
  },
  (line, above) => {
    for (let x = 0; x < line.length; x++) line[x] = at(line, x) + at(above, x);
  },
  (line, above, channels) => {
    for (let x = 0; x < line.length; x++)
      line[x] = at(line, x) + ((before(line, x, channels) + at(above, x)) >> 1);
  },
  (line, above, channels) => {
    for (let x = 0; x < line.length; x++)
      line[x] =
        at(line, x) + nearest(before(line, x, channels), at(above, x), before(above, x, channels));
  },
]);

const at = (/** @type {Uint8Array} */ bytes, /** @type {number} */ index) =>
  /** @type {number} */ (bytes[index]);

/**
 * @param {Uint8Array} line
 * @param {number} x
 * @param {number} channels
 */
const before = (line, x, channels) => (x < channels ? 0 : at(line, x - channels));

/**
 * Paeth's choice.
 *
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function nearest(left, up, corner) {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
