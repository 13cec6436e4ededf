/**
 * `npm run release:zip`: writes into `release/` what the page of a release holds beside its sources: the archive for
 * self-hosting, the hashes of the files, and what is new.
 */

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readJson } from './build/json.mjs';
import { notesOf } from './release/changelog.mjs';
import { nameOf, selfHostingArchive } from './release/self-hosting.mjs';

const { version } = readJson('package.json');
const archive = selfHostingArchive(version);
const path = `release/${nameOf(version)}.zip`;

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
writeFileSync(path, archive);
copyFileSync('dist/integrity.json', 'release/integrity.json');
writeFileSync('release/notes.md', `${notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)}\n`);
console.log(`${path}: ${archive.length} bytes`);
