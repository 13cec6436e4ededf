import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { filesIn } from '../files.mjs';

/** What stands beside the scripts of `dist/embed/`: the page that frames show, and what its owner may change. */
export function writeEmbed() {
  mkdirSync('dist/embed', { recursive: true });
  for (const path of filesIn('src/embed', (file) => /\.(?:html|css|json)$/.test(file)))
    copyFileSync(path, `dist/embed/${basename(path)}`);
}
