import { check } from './check/check.js';
import { HELP as CHECK_HELP } from './check/options.js';
import { init } from './init/init.js';
import { HELP as INIT_HELP } from './init/options.js';
import { HELP as PRERENDER_HELP } from './prerender/options.js';
import { prerender } from './prerender/prerender.js';
import { HELP as PREVIEW_HELP } from './preview/options.js';
import { preview } from './preview/preview.js';
import { HELP as RELATED_HELP } from './related/options.js';
import { related } from './related/related.js';
import { HELP as SCHEMA_HELP } from './schema/options.js';
import { schema } from './schema/schema.js';
import { HELP as STATUS_HELP } from './status/options.js';
import { status } from './status/status.js';
import type { Terminal } from './terminal.js';

/** One thing that the program does. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** How it is called, what with, and at the end its options. */
  readonly help: string;
  /** Words behind the name of the program, as people may type them. */
  readonly examples: readonly string[];
  /** Does it; what goes wrong is thrown. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<void>;
}

/** By name. A new command is an entry here; its help is put together in `help.ts`. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'check',
    {
      summary: 'Judges comparisons before a patient reads them',
      help: CHECK_HELP,
      examples: [
        'check comparison.json --rule source-unused=off',
        'check "content/**/*.json" --quiet',
        'check ketamine-vs-antidepressants --lang es',
      ],
      run: check,
    },
  ],
  [
    'init',
    {
      summary: 'Writes a comparison to begin with',
      help: INIT_HELP,
      examples: [
        'init neck.json --treatment Heat --treatment "Cold pack" --condition "Stiff neck in adults"',
        'init --from table.csv --condition "Stiff neck in adults"',
      ],
      run: init,
    },
  ],
  [
    'prerender',
    {
      summary: 'Writes a comparison as HTML that works without a script',
      help: PRERENDER_HELP,
      examples: [
        'prerender ketamine-vs-antidepressants --region US > comparison.html',
        'prerender comparison.json --as light',
      ],
      run: prerender,
    },
  ],
  [
    'preview',
    {
      summary: 'Shows a comparison in your browser while you write it',
      help: PREVIEW_HELP,
      examples: ['preview comparison.json', 'preview comparison.json --port 8080'],
      run: preview,
    },
  ],
  [
    'related',
    {
      summary: 'Works out the related posts of a site beforehand, for <related-posts>',
      help: RELATED_HELP,
      examples: [
        'related feed.xml --out public/related',
        'related public --site https://example.org --exclude tags --out public/related',
        'related public/related/index.json --html https://example.org/post/',
      ],
      run: related,
    },
  ],
  [
    'schema',
    {
      summary: 'Writes the description of comparisons that editors read',
      help: SCHEMA_HELP,
      examples: ['schema --out comparison.schema.json'],
      run: schema,
    },
  ],
  [
    'status',
    {
      summary: 'Says which content a page holds, and what was corrected since',
      help: STATUS_HELP,
      examples: [
        'status https://example.org/depression/',
        'status comparison.html --strict',
        'status "public/**/*.html" --quiet',
      ],
      run: status,
    },
  ],
]);
