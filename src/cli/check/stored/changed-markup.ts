import { Parser } from 'htmlparser2';
import type { Span } from '../../scan-page.js';

/** What a style sheet or a browser does not see: what only says where a link opens. */
const IGNORED = new Set(['target', 'xmlns']);

interface Piece {
  /** A tag with its attributes in order, or a style sheet. */
  readonly name: string;
  readonly index: number;
}

/** Where the tags, attributes or styles of a stored text first differ from what was written, if they do. */
export function changedMarkup(
  written: string,
  writtenSpan: Span,
  stored: string,
  storedSpan: Span,
): { readonly index: number; readonly before: string; readonly after: string } | undefined {
  const expected = piecesIn(written, writtenSpan);
  const actual = piecesIn(stored, storedSpan);
  const count = Math.max(expected.length, actual.length);
  for (let at = 0; at < count; at++) {
    const [one, other] = [expected[at], actual[at]];
    if (one?.name === other?.name) continue;
    const index = (other ?? actual.at(-1))?.index ?? storedSpan.start;
    return { index, before: one?.name ?? 'its end', after: other?.name ?? 'its end' };
  }
  return undefined;
}

function piecesIn(html: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let style: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const list = Object.entries(attributes)
        .filter(([key]) => !IGNORED.has(key))
        .map(([key, value]) => ` ${key}${value === '' ? '' : `="${value}"`}`)
        .sort();
      pieces.push({ name: `<${name}${list.join('')}>`, index: start + parser.startIndex });
      if (name === 'style') style = '';
    },
    ontext(text) {
      if (style !== undefined) style += text;
    },
    onclosetag(name) {
      if (name !== 'style' || style === undefined) return;
      pieces.push({ name: `styles ${style.trim()}`, index: start + parser.startIndex });
      style = undefined;
    },
  });
  parser.end(html.slice(start, end));
  return pieces;
}
