import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesIn } from '../../scripts/files.mjs';

/** @typedef {{ name: string, json: string, lang: string }} Document */

/** Every built-in comparison in each language, and those of the demo pages, as JSON. */
export const documents = [...filesIn('dist/content'), ...filesIn('demo/documents')]
  .filter((path) => path.endsWith('.json'))
  .map((path) => {
    const json = readFileSync(path, 'utf8');
    /** @type {Document} */
    const document = { name: basename(path, '.json'), json, lang: JSON.parse(json).lang ?? 'en' };
    return document;
  });
