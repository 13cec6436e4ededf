/** The engines that tests run in, and how one is chosen. */

import { findFirefox } from '../browser.mjs';
import { findWebKit } from './webkit-programs.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * @param {string} name
 * @returns {name is Engine}
 */
export const isEngine = (name) => ENGINES.some((engine) => engine === name);

/**
 * The engine that `TEST_ENGINE` names, else Firefox where `FIREFOX_PATH` says where it is, else Chromium.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Engine}
 */
export function wantedEngine(env) {
  const name = env['TEST_ENGINE'];
  if (!name) return env['FIREFOX_PATH'] ? 'firefox' : 'chromium';
  if (isEngine(name)) return name;
  throw new Error(`TEST_ENGINE is ${ENGINES.join(', ')}, not ${name}`);
}

/** @type {Record<Engine, () => string[]>} Chromium comes inside an npm package. */
const MISSING = {
  chromium: () => [],
  firefox: () => (findFirefox() ? [] : ['firefox-esr']),
  webkit: () => findWebKit().missing,
};

/**
 * @param {Engine} engine
 * @returns {string | undefined} why the engine cannot run on this machine, and what helps
 */
export function whyMissing(engine) {
  const packages = MISSING[engine]();
  if (packages.length === 0) return undefined;
  return `${engine} is not installed: apt-get install ${packages.join(' ')}`;
}
