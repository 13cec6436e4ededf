import type { PostImage } from '../model/posts/post.js';
import { textOf } from './feeds/json.js';
import { webAddress } from './web-address.js';

/** A picture as a feed tells of it; nothing of it has been checked. */
export interface Picture {
  readonly src: unknown;
  readonly srcset?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** Counters, faces and smileys. */
const NO_PICTURE =
  /gravatar\.|\/(?:emoji|smilies|tracker|_)\/|\/\/(?:pixel|stats)\.|\/~|\/(?:pixel|blank|spacer|1x1)\.\w+$/;
const SMALLEST = 50;
const WIDEST = 2000;
/** What a picture of unknown width is taken for when the widest is chosen. */
const USUAL_WIDTH = 640;

const IMG = /<img\s([^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*)>/gi;
const ATTRIBUTE = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** The pictures in pieces of markup, in their order. */
export function* picturesIn(markups: readonly unknown[]): Iterable<Picture> {
  for (const [, attributes = ''] of markups.map(textOf).join(' ').matchAll(IMG)) {
    const of = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
        name.toLowerCase(),
        values.find(Boolean),
      ]),
    );
    yield {
      // A lazy image has its address there, and a placeholder in `src`.
      src: of.get('data-lazy-src') ?? of.get('data-src') ?? of.get('src'),
      srcset: of.get('data-srcset') ?? of.get('srcset'),
      width: of.get('width'),
      height: of.get('height'),
    };
  }
}

/** Pictures of which one is as good as another: the widest that a card can use comes first. */
export function widestFirst(pictures: readonly Picture[]): Picture[] {
  const widthOf = ({ width }: Picture) => {
    const pixels = toPixels(width);
    return pixels && pixels <= WIDEST ? pixels : USUAL_WIDTH;
  };
  return [...pictures].sort((one, other) => widthOf(other) - widthOf(one));
}

/** The picture if it may and should be shown on the page at `address`. */
export function checkPicture(
  picture: Picture,
  base: string,
  address: string,
): PostImage | undefined {
  // A browser would not show a picture over http in a page over https.
  const addressOf = (text: unknown) => {
    const src = webAddress(text, base);
    return src && (src.startsWith('https') || !address.startsWith('https')) ? src : undefined;
  };
  const src = addressOf(picture.src);
  const width = toPixels(picture.width);
  const height = toPixels(picture.height);
  if (!src || NO_PICTURE.test(src) || Math.min(width ?? SMALLEST, height ?? SMALLEST) < SMALLEST) {
    return undefined;
  }
  const srcset = checkSrcset(picture.srcset, addressOf);
  return { src, ...(srcset && { srcset }), ...(width && { width }), ...(height && { height }) };
}

function checkSrcset(srcset: unknown, addressOf: (text: unknown) => string | undefined): string {
  if (typeof srcset !== 'string') return '';
  const parts = srcset.split(/\s+/);
  return parts
    .flatMap((part, index) => {
      const [size] = /^\d[\d.]*[wx](?=,?$)/.exec(part) ?? [];
      const address = size && addressOf(parts[index - 1]);
      return address && !address.endsWith(',') ? `${address} ${size}` : [];
    })
    .join(', ');
}

function toPixels(value: unknown): number | undefined {
  const pixels = typeof value === 'string' ? Number(value) : value;
  return typeof pixels === 'number' && pixels > 0 && pixels < 1e5 ? Math.round(pixels) : undefined;
}
