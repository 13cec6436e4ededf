import { tests } from '../stages.mjs';
import { whyMissing } from './engines.mjs';

/**
 * The browser tests in one engine. An engine that is not there has not passed.
 *
 * @param {import('./engines.mjs').Engine} engine
 * @returns {import('../stages.mjs').Stage}
 */
export function engineStage(engine) {
  const reason = whyMissing(engine);
  const env = { ...process.env, TEST_ENGINE: engine };
  const stage = tests(engine, [process.execPath, 'scripts/test-browser.mjs'], { env });
  const refuse = async (/** @type {import('../stages.mjs').Write} */ write) => {
    write(`${reason}\n`);
    return { passed: 0, failed: 1 };
  };
  return reason ? { ...stage, run: refuse } : stage;
}
