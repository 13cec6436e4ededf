import { dirname, isAbsolute, join, relative } from 'node:path';
import { Failure } from '../failure.js';
import { isBelow } from '../is-below.js';
import { isAddress, placeFrom, readPlace } from '../read-place.js';
import type { NamedText } from './named-text.js';
import { pageIn } from './page-in.js';

/** A document that an element of a page names by its `src`. */
export interface LinkedDocument {
  /** Its address, or its path beside the page. */
  readonly file: string;
  readonly read: () => Promise<NamedText>;
}

/** The documents that the elements of a page name, each once. */
export function linkedFrom(page: NamedText): LinkedDocument[] {
  const { elements, base } = pageIn(page) ?? { elements: [], base: undefined };
  const named = elements.flatMap(({ attributes: { src } }) => (src?.trim() ? [src.trim()] : []));
  return [...new Set(named)].map((src) => linkedDocument(src, page.place, base));
}

function linkedDocument(
  src: string,
  page: string | undefined,
  base: string | undefined,
): LinkedDocument {
  const place =
    page === undefined && !isAddress(src) ? undefined : placeFrom(page ?? '', base, src);
  const file =
    place === undefined || isAddress(place) ? (place ?? src) : besides(page ?? '', place);
  return {
    file,
    read: async () => {
      if (place === undefined || (!isAddress(place) && !isBelow(dirname(page ?? ''), place))) {
        throw new Failure(
          src,
          'is named by a page and not read: it is neither on the web nor in the folder of the page',
          'Name it in the same call.',
        );
      }
      return { file, text: (await readPlace(place)).text, place };
    },
  };
}

/** As its author would write it: from the same folder as the page. */
const besides = (page: string, path: string): string =>
  isAbsolute(page) ? path : join(dirname(page), relative(dirname(page), path));
