/** The words of a comparison as any table can show them: what peers of the element are given. */

/** @typedef {ReturnType<typeof import('./documents.mjs').madeUpComparison>} Document */
/** @typedef {{ head: string[], rows: string[][] }} Table */

/**
 * @param {Document} document whose rows are all of text
 * @returns {Table} with the label of each row in its first column
 */
export function tableOf({ treatments, sections }) {
  const rows = sections.flatMap((section) => section.rows);
  return {
    head: ['Question', ...treatments.map(({ name }) => name)],
    rows: rows.map(({ label, ...row }) => {
      const cells = /** @type {Record<string, string>} */ (Reflect.get(row, 'cells'));
      return [label, ...treatments.map(({ id }) => cells[id] ?? '')];
    }),
  };
}

/**
 * What a reader must find on a page that shows the table.
 *
 * @param {Table} table
 */
export const wordsOf = ({ head, rows }) => [...head.slice(1), ...rows.flat()];

/** @param {Table} table */
export function tableMarkup({ head, rows }) {
  const line = (/** @type {string} */ tag, /** @type {string[]} */ cells) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line('td', cells)).join('\n');
  return `<table><thead>${line('th', head)}</thead><tbody>${body}</tbody></table>\n`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
