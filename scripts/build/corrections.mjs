import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { filesIn } from '../files.mjs';
import { readJson, writeJson } from './json.mjs';

/** @typedef {import('../../src/model/corrections.js').ContentHistory} ContentHistory */
/** @typedef {import('../../src/model/corrections.js').ContentVersion} ContentVersion */

/** The gravest first. */
const { SEVERITIES } = /** @type {typeof import('../../src/model/corrections.js')} */ (
  await tsImport('../../src/model/corrections.ts', import.meta.url)
);

/** Where the newest feed is, whatever version a page has pinned. */
const FEED = (/** @type {string} */ name) => `https://unpkg.com/${name}/dist/corrections.atom`;

/** What was wrong in the content, for programs, and as a feed for the owners of pages. */
export function writeCorrections() {
  /** @type {ContentHistory[]} */
  const comparisons = filesIn('src/content', (path) => path.endsWith('.corrections.json')).map(
    readJson,
  );
  writeJson('dist/corrections.json', { comparisons });
  writeFileSync('dist/corrections.atom', atomFeed(readJson('package.json').name, comparisons));
}

/**
 * An Atom feed (RFC 4287) with an entry for each version. Own code: it is escaping and five elements.
 *
 * @param {string} name of the package
 * @param {readonly ContentHistory[]} comparisons
 * @returns {string}
 */
export function atomFeed(name, comparisons) {
  const entries = comparisons
    .flatMap(({ id, versions }) => versions.map((version) => ({ id, ...version })))
    .sort((one, other) => other.date.localeCompare(one.date));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${urn(`${name} corrections`)}</id>
  <title>Corrections of the comparisons in ${escape(name)}</title>
  <updated>${moment(entries[0]?.date ?? '')}</updated>
  <author><name>Contributors to ${escape(name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(FEED(name))}"/>
${entries.map((entry) => entryOf(name, entry)).join('')}</feed>
`;
}

/**
 * @param {string} name
 * @param {ContentVersion & { id: string }} entry
 */
function entryOf(name, { id, version, date, corrections }) {
  const gravest = SEVERITIES.find((severity) =>
    corrections.some((correction) => correction.severity === severity),
  );
  const about = gravest
    ? `${corrections.length} ${corrections.length === 1 ? 'correction' : 'corrections'}, ${gravest}`
    : 'nothing corrected';
  const text = corrections.map(
    ({ severity, wrong, right }) => `${severity}: it said “${wrong}”. Right is: ${right}`,
  );
  return `  <entry>
    <id>${urn(`${name} ${id} ${version}`)}</id>
    <title>${escape(`${id} ${version}: ${about}`)}</title>
    <updated>${moment(date)}</updated>${gravest ? `\n    <category term="${gravest}"/>` : ''}
    <content type="text">${escape(text.join('\n') || 'No fact of an earlier version was wrong.')}</content>
  </entry>
`;
}

const moment = (/** @type {string} */ date) => `${date}T00:00:00Z`;

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A name that stays: a UUID of the eighth version (RFC 9562), made of a hash.
 *
 * @param {string} text
 */
function urn(text) {
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
