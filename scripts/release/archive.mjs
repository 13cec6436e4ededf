import { zipSync } from 'fflate';

/** The earliest time that the format has, as the clock here shows it: the format knows no time zones. */
const epoch = () => new Date(1980, 0, 1);

/**
 * @param {string} folder in the archive
 * @param {Record<string, Uint8Array>} files by path in the folder, in order
 * @returns {Uint8Array} the same bytes for the same files, on every machine
 */
export function archiveOf(folder, files) {
  const placed = Object.entries(files).map(
    ([path, content]) => /** @type {const} */ ([`${folder}/${path}`, content]),
  );
  return zipSync(Object.fromEntries(placed), { level: 9, mtime: epoch() });
}

/**
 * @param {string} content
 * @returns {Uint8Array}
 */
export const text = (content) => new TextEncoder().encode(content);

/**
 * @param {Record<string, Uint8Array>} files by path
 * @returns {Record<string, Uint8Array>} in the order of their paths
 */
export const inOrder = (files) =>
  Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
