/** The example of docs/authoring.md, put together from its pieces. */

import { readFileSync } from 'node:fs';

const SNIPPET = /^```json\n(.+?)^```/gms;

/** @typedef {{ id: string, rows: readonly { kind: string }[] }} ExampleSection */
/** @typedef {Record<string, unknown> & { id: string, treatments: readonly { id: string }[], sections: readonly ExampleSection[] }} Example */

/** @returns {Example} the document that somebody has who followed the page */
export function authoringExample() {
  const pieces = [...readFileSync('docs/authoring.md', 'utf8').matchAll(SNIPPET)].map(
    ([, json = '']) => JSON.parse(json),
  );
  const sections = pieces.filter((piece) => 'rows' in piece);
  const fields = pieces.filter((piece) => !('rows' in piece));
  return Object.assign({}, ...fields, { sections });
}
