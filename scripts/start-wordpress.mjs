/** `npm run start:wordpress`: a WordPress with the plugin, to try it by hand, until Ctrl+C. */

import { readJson } from './build/json.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPlugin, PASSWORD, startSite } from './wordpress/site.mjs';
import { PLUGIN_FILE, pluginArchive } from './wordpress/plugin.mjs';

const site = await startSite();
const archive = join(site.folder, 'plugin.zip');
writeFileSync(archive, await pluginArchive(readJson('package.json').version));
installPlugin(site, archive, PLUGIN_FILE);
console.log(`${site.origin}/wp-admin/ as admin or author, password ${PASSWORD}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close());
