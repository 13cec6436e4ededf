/**
 * Chooses the Chromium that tests and measurements run in: `CHROME_PATH`, else an installed Chrome,
 * Chromium or Edge, else the Chromium that comes inside the npm package `@sparticuz/chromium`, so
 * that a machine with Node alone can run everything.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findExecutable } from './executables.mjs';

/**
 * @typedef {object} Browser
 * @property {'chrome' | 'firefox'} kind
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env
 * @property {string} description one line that says which browser it is and why
 */

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

const ORIGIN_INSTALLED = 'installed on this machine';

/** Nothing but the pages under test may use the network, and each run starts from nothing. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** @returns {Browser | undefined} */
export function findFirefox() {
  const path = process.env['FIREFOX_PATH'];
  if (path) return firefox(existing(path, 'FIREFOX_PATH'), 'from FIREFOX_PATH');
  const found = findExecutable(['firefox-esr', 'firefox']);
  return found ? firefox(found, ORIGIN_INSTALLED) : undefined;
}

/**
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Browser}
 */
const firefox = (executablePath, origin) => ({
  kind: 'firefox',
  executablePath,
  args: [],
  env: process.env,
  description: `browser: ${executablePath} (${origin})`,
});

/** @returns {Promise<Browser>} */
export async function chooseBrowser() {
  const path = process.env['CHROME_PATH'];
  if (path) return installed(existing(path, 'CHROME_PATH'), 'from CHROME_PATH');
  const found = findExecutable(COMMANDS, USUAL_PLACES);
  if (found) return installed(found, ORIGIN_INSTALLED);
  return packaged();
}

/**
 * @param {string} path
 * @param {string} variable
 */
function existing(path, variable) {
  if (existsSync(path)) return path;
  throw new Error(`${variable} names a file that does not exist: ${path}`);
}

/**
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Browser}
 */
function installed(executablePath, origin) {
  const isRoot = process.getuid?.() === 0;
  return {
    kind: 'chrome',
    executablePath,
    args: isRoot ? [...ARGS, '--no-sandbox'] : ARGS,
    env: process.env,
    description: `browser: ${executablePath} (${origin})`,
  };
}

/**
 * The packaged Chromium brings its shared libraries and a font along. It has no set-uid sandbox
 * helper, and systems with Node alone seldom allow a sandbox without one.
 *
 * @returns {Browser}
 */
function packaged() {
  const { folder, version } = unpackedChromium();
  const libraries = join(folder, 'al2023', 'lib');
  return {
    kind: 'chrome',
    executablePath: join(folder, 'chromium'),
    args: [...ARGS, '--no-sandbox', '--no-zygote'],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    },
    description: `browser: Chromium from the npm package @sparticuz/chromium ${version} (no CHROME_PATH, none installed)`,
  };
}

/** Unpacks once per version into the cache; the rename keeps a stopped run from leaving half of it. */
function unpackedChromium() {
  const require = createRequire(import.meta.url);
  const { version } = require(
    join(require.resolve('@sparticuz/chromium'), '../../../package.json'),
  );
  const cache = resolve(dirname(fileURLToPath(import.meta.url)), '../.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder, cache);
  return { folder, version };
}

/** The packaged file lists folders of a cloud function; ours says "beside this file". */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
</fontconfig>
`;

/**
 * The package unpacks to the system's temporary folder, and its libraries only inside a cloud
 * function. A child process with both variables set gets everything into a folder of ours through
 * its public interface.
 *
 * @param {string} folder
 * @param {string} cache
 */
function unpackInto(folder, cache) {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  const script =
    "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(cache),
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: 'inherit',
  });
  writeFileSync(join(temporary, 'fonts', 'fonts.conf'), FONTS_CONF);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
