/**
 * What hundreds of attempts to hide a locked fact come to: each is drawn, and the pixels of every word are measured.
 * Faults that are planted on purpose must be found, or nothing here means anything. `--some` tries a few of each kind.
 */

import { runChecks } from '../../scripts/browser-checks.mjs';
import { attempts, PLANTED, PLANTED_KIND } from './attempts.mjs';
import { HTML } from './facts.mjs';
import { openWindow } from './window.mjs';

/** @typedef {import('../../scripts/browser-checks.mjs').Check} Check */
/** @typedef {import('./attempts.mjs').Themed} Attempt */

const PAGE = '/locks.html';
/** Of each kind, where only some are tried. */
const SOME = 24;
const MOST_FAULTS_TOLD = 3;

/** @typedef {{ attempts: number, hidden: number, failed: number }} Count */

/** @type {Map<string, Count>} */
const counts = new Map();
/** @type {ReturnType<typeof openWindow> | undefined} */
let opened;

/**
 * A window may break down on a busy machine. What it was trying is then tried once more, in another.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Attempt} attempt
 */
async function attack(browser, url, attempt) {
  opened ??= openWindow(browser, url);
  const first = await opened;
  try {
    return await first.attack(attempt);
  } catch {
    opened = openWindow(browser, url);
    return (await opened).attack(attempt);
  }
}

/** @type {(attempt: Attempt) => Check} */
const tried = (attempt) => async (browser, origin) => {
  const { isHidden, faults } = await attack(browser, `${origin}${PAGE}`, attempt);
  if (attempt.kind === PLANTED_KIND) return faults.length > 0 ? [] : ['found nothing'];
  const count = counts.get(attempt.kind) ?? { attempts: 0, hidden: 0, failed: 0 };
  counts.set(attempt.kind, count);
  count.attempts++;
  if (isHidden) count.hidden++;
  if (faults.length > 0) count.failed++;
  if (isHidden) return undefined;
  return faults.length > MOST_FAULTS_TOLD
    ? [...faults.slice(0, MOST_FAULTS_TOLD), `and ${faults.length - MOST_FAULTS_TOLD} more`]
    : faults;
};

/** The golden section: its multiples lie evenly between whole numbers, and in step with nothing. */
const SECTION = (Math.sqrt(5) - 1) / 2;

/** @returns {Attempt[]} as many of each kind as are wanted, evenly spread and always the same */
function chosen() {
  const all = attempts();
  if (!process.argv.includes('--some')) return all;
  return [...new Set(all.map(({ kind }) => kind))].flatMap((wanted) => {
    const own = all.filter(({ kind }) => kind === wanted);
    return own.filter((_, index) => (index * SECTION) % 1 < SOME / own.length);
  });
}

function nameOf(/** @type {Attempt} */ { kind, theme, css, link, caption, inside }) {
  return [kind, theme, css, link, caption, inside].filter(Boolean).join(' · ');
}

/** Whether the elements can still be seen under most attempts: what hides them all proves nothing. */
const areMostInSight = async () => {
  console.table(Object.fromEntries(counts));
  return [...counts]
    .filter(([, { attempts, hidden }]) => hidden > attempts / 2)
    .map(([kind]) => `${kind}: most hide all`);
};

/** @type {Record<string, Check>} */
const CHECKS = {};
for (const attempt of [...PLANTED, ...chosen()]) CHECKS[nameOf(attempt)] = tried(attempt);
CHECKS['most attempts leave the elements in sight'] = areMostInSight;

await runChecks(CHECKS, new Map([[PAGE, HTML]]));
