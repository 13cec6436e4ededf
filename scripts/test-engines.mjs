/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit, a line for each and one
 * with the sum. `npm run test:engines -- firefox webkit` runs only those named.
 */

import { ENGINES, whyMissing } from './engines/engines.mjs';
import { conclude, runStages, tests } from './stages.mjs';

/**
 * An engine that is not there has not passed.
 *
 * @param {import('./engines/engines.mjs').Engine} engine
 * @returns {import('./stages.mjs').Stage}
 */
function engineStage(engine) {
  const reason = whyMissing(engine);
  const { name, run } = tests(engine, [process.execPath, 'scripts/test-browser.mjs'], {
    ...process.env,
    TEST_ENGINE: engine,
  });
  const refuse = async () => {
    console.log(reason);
    return { passed: 0, failed: 1 };
  };
  return { name, run: reason ? refuse : run };
}

const results = await runStages(ENGINES.map(engineStage), process.argv.slice(2));
console.log(`\n${results.map(({ line }) => line).join('\n')}`);
conclude(results);
