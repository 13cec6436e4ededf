import { readFileSync } from 'node:fs';
import { prose, table } from './markdown.mjs';

/** @typedef {{ name: string, tried: boolean, en: readonly string[] }} System */

/** @returns {string} where the code goes in each system: the data of the page for authors, in English */
export function systemTable() {
  /** @type {readonly System[]} */
  const systems = JSON.parse(readFileSync('src/builder/systems.json', 'utf8'));
  const rows = systems.map(({ name, tried, en }) => [
    prose(name),
    prose(en.join(' ')),
    tried ? 'yes' : 'no',
  ]);
  return `${table(['System', 'What to do', 'Tried by us'], rows)}\n`;
}
