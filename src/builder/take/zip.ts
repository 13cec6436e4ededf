import { strToU8, zipSync } from 'fflate';
import type { FolderContent } from './folder.js';

/** The earliest time that the format has: the same files make the same archive. */
const epoch = (): Date => new Date(1980, 0, 1);

/**
 * The folder as an archive.
 *
 * @param base where the files are that are taken as they are
 * @throws {TypeError} if one of them cannot be fetched
 */
export async function zipOf(
  folder: string,
  { copied, written }: FolderContent,
  base: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const fetched = await Promise.all(
    Object.entries(copied).map(
      async ([path, from]) => [path, await bytesOf(new URL(from, base))] as const,
    ),
  );
  const texts = Object.entries(written).map(([path, text]) => [path, strToU8(text)] as const);
  const placed = [...fetched, ...texts].map(
    ([path, content]) => [`${folder}/${path}`, content] as const,
  );
  return zipSync(Object.fromEntries(placed), { level: 9, mtime: epoch() });
}

async function bytesOf(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
