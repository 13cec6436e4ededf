import { readdirSync, readFileSync } from 'node:fs';
import type { Comparison } from '../model/comparison/schema.js';
import { parsed } from './documents.js';

const CONTENT = new URL('../content/', import.meta.url);
const DEMO = new URL('../../demo/documents/', import.meta.url);

/** The text of a document by the name of its file. */
type NamedText = readonly [name: string, json: string];

const textsIn = (folder: URL, names: RegExp): readonly NamedText[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);

type Named = readonly [name: string, comparison: Comparison];

const compared = ([name, json]: NamedText): Named => [name, parsed(JSON.parse(json))];

const builtInTexts = textsIn(CONTENT, /^[^.]+\.[a-z]{2}\.json$/);
const demoTexts = textsIn(DEMO, /\.json$/);

/** Every comparison that the script brings, by the name of its file. For tests in Node. */
export const builtInComparisons: readonly Named[] = builtInTexts.map(compared);

/** Every comparison that a demo page shows. */
export const demoComparisons: readonly Named[] = demoTexts.map(compared);

/** The documents of both, as JSON. */
export const shippedDocuments: readonly NamedText[] = [...builtInTexts, ...demoTexts];
