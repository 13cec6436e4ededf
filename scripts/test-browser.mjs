/**
 * Runs the browser tests once and ends with the tally.
 * `node scripts/test-browser.mjs src/elements` runs those in files whose paths begin so.
 */

import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { addTallies, tallyLine } from './tally.mjs';
import { testFiles } from './test-files.mjs';

/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);

/**
 * @param {Iterable<TestSession>} sessions
 * @returns {import('./tally.mjs').Tally}
 */
function tallyOf(sessions) {
  const results = [...sessions].map((session) => {
    const tests = testsIn(session.testResults).filter((test) => !test.skipped);
    const failed = tests.filter((test) => !test.passed).length;
    // A file that cannot even load has no tests, but it has failed.
    const broken = failed === 0 && !session.passed ? 1 : 0;
    return { passed: tests.length - failed, failed: failed + broken };
  });
  return addTallies(results);
}

/** @typedef {import('@web/test-runner-core').TestRunnerGroupConfig} Group */

/** @param {readonly string[]} files */
const groupsOf = (files) =>
  /** @type {Group[]} */ (config.groups)
    .map((group) => ({ ...group, files: files.filter((file) => group.files?.includes(file)) }))
    .filter((group) => group.files.length > 0);

/**
 * @param {readonly string[]} files
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function runTests(files) {
  const groups = groupsOf(files);
  if (groups.length === 0) return { passed: 0, failed: 0 };
  const runner = await startTestRunner({
    config: {
      ...config,
      groups,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start');
  await new Promise((resolve) => runner.on('finished', resolve));
  const tally = tallyOf(runner.sessions.all());
  await runner.stop();
  return tally;
}

const tally = await runTests(testFiles(process.argv.slice(2)).browser);
console.log(tallyLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
