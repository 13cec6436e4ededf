/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit, two side by side, a line for each and one
 * with the sum. `npm run test:engines -- firefox webkit` runs only those named.
 */

import { ENGINES, whyMissing } from './engines/engines.mjs';
import { check, conclude, runInLanes, runSideBySide, stagesNamed, tests } from './stages.mjs';

/**
 * An engine that is not there has not passed.
 *
 * @param {import('./engines/engines.mjs').Engine} engine
 * @returns {import('./stages.mjs').Stage}
 */
function engineStage(engine) {
  const reason = whyMissing(engine);
  const env = { ...process.env, TEST_ENGINE: engine };
  const { name, run } = tests(engine, [process.execPath, 'scripts/test-browser.mjs'], { env });
  const refuse = async (/** @type {import('./stages.mjs').Write} */ write) => {
    write(`${reason}\n`);
    return { passed: 0, failed: 1 };
  };
  return { name, run: reason ? refuse : run };
}

/** The frameworks' apps that some tests load; made already where nothing has changed. */
const hosts = check('hosts', [process.execPath, 'scripts/build-hosts.mjs']);

const engines = stagesNamed(ENGINES.map(engineStage), process.argv.slice(2));
const built = await runInLanes([hosts]);
conclude([...built, ...(await runSideBySide(engines))]);
