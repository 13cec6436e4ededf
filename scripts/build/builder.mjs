import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { isClassicScript } from './integrity.mjs';
import { readJson } from './json.mjs';

/** The page for authors, with the hashes of the scripts that it names, and the licence that it packs. */
export function writeBuilder() {
  const hashes = Object.entries(readJson('dist/integrity.json'))
    .filter(([path]) => isClassicScript(path))
    .map(([path, hash]) => [path.replace('dist/', ''), hash]);
  const json = JSON.stringify(Object.fromEntries(hashes));
  const page = readFileSync('src/builder/page.html', 'utf8').replace('{hashes}', () => json);
  writeFileSync('dist/builder/index.html', page);
  copyFileSync('LICENSE', 'dist/builder/LICENSE.txt');
}
