/** `npm run package:wordpress`: writes the WordPress plugin into `release/`, as a site installs it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { readJson } from './build/json.mjs';
import { nameOf, pluginArchive } from './wordpress/plugin.mjs';

const { version } = readJson('package.json');
const archive = await pluginArchive(version);
const path = `release/${nameOf(version)}.zip`;

mkdirSync('release', { recursive: true });
writeFileSync(path, archive);
console.log(`${path}: ${archive.length} bytes`);
