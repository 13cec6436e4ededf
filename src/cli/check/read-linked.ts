import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../failure.js';
import { isAddress, placeFrom, readPlace } from '../read-place.js';
import { scanPage } from '../scan-page.js';
import type { NamedText } from './named-text.js';

/** A document that an element of a page names by its `src`. */
export interface LinkedDocument {
  /** Its address, or its path beside the page. */
  readonly file: string;
  readonly read: () => Promise<NamedText>;
}

/** The documents that the elements of a page name, each once. */
export function linkedFrom({ text, place }: NamedText): LinkedDocument[] {
  const { elements, base } = scanPage(text);
  const named = elements.flatMap(({ attributes: { src } }) => (src?.trim() ? [src.trim()] : []));
  return [...new Set(named)].map((src) => linkedDocument(src, place, base));
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

/** A page must not have any file of this machine read: neither by `..` nor by a link. */
function isBelow(folder: string, path: string): boolean {
  if (leadsOut(resolve(folder), path)) return false;
  return !existsSync(path) || !leadsOut(realpathSync(folder), realpathSync(path));
}

function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
