/** Builds `dist/`: scripts and modules first, then everything that is derived from them. */

import { rmSync } from 'node:fs';
import { writeBuilder } from './build/builder.mjs';
import { bundle } from './build/bundle.mjs';
import { writeContent } from './build/content.mjs';
import { writeCorrections } from './build/corrections.mjs';
import { writeEditorData } from './build/editor-data.mjs';
import { writeEmbed } from './build/embed.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { writeManifest } from './build/manifest.mjs';
import { writeServerScripts } from './build/server-scripts.mjs';
import { writeStatic } from './build/static.mjs';

rmSync('dist', { recursive: true, force: true });
await bundle();
writeServerScripts();
writeContent();
writeCorrections();
await writeStatic();
writeEmbed();
await writeManifest();
writeEditorData();
writeIntegrity();
writeBuilder();
