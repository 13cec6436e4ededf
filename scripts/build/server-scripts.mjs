import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path/posix';
import { filesIn } from '../files.mjs';

/** What a server is told that imports a script for pages: what is wrong and what to do, in one line. */
const REFUSAL =
  'treatment-compare: this script needs a browser, and there is none here. ' +
  'Import it in the browser alone, as by import() when the page is there; on a server import ' +
  '"treatment-compare/prerender", or in Node the modules of "treatment-compare/define/".';

const GUARD = 'dist/server/needs-browser.js';

/** The scripts that `exports` names for pages, by what servers get in their place. */
const scripts = () => ({
  'dist/server/all.js': 'dist/treatment-compare.js',
  ...Object.fromEntries(
    filesIn('dist/elements', (path) => path.endsWith('.js')).map((path) => [
      path.replace('dist/', 'dist/server/'),
      path,
    ]),
  ),
});

/**
 * What `exports` gives to servers: modules that import the script where there is a DOM, as in tests with happy-dom, and fail
 * with one clear line where there is none. Pages never load them.
 */
export function writeServerScripts() {
  mkdirSync('dist/server/elements', { recursive: true });
  writeFileSync(
    GUARD,
    `if (typeof document === 'undefined' || typeof customElements === 'undefined')\n  throw new Error('${REFUSAL}');\n`,
  );
  for (const [path, script] of Object.entries(scripts())) {
    writeFileSync(path, [GUARD, script].map((file) => importOf(file, path)).join(''));
  }
}

/**
 * @param {string} file
 * @param {string} from the module that imports it
 */
function importOf(file, from) {
  const path = relative(dirname(from), file);
  return `import '${path.startsWith('.') ? path : `./${path}`}';\n`;
}
