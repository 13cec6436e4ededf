/** Parts of Markdown. */

/** @param {string} text */
export const cell = (text) =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');

/** @param {string} text In code, a reference would be shown as it is written. */
export const prose = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.replaceAll('|', '\\|') : cell(part)))
    .join('');

/**
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
