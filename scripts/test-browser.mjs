/**
 * Runs the browser tests once and ends with the tally.
 * `node scripts/test-browser.mjs src/elements` runs those in files whose paths begin so.
 */

import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { bundledTests } from './bundled-tests.mjs';
import { freePort } from './engines/children.mjs';
import { testLauncher } from './engines/launcher.mjs';
import { FAILURE } from './stages.mjs';
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
 * A file that said nothing: on a busy machine browsers die and time runs out.
 *
 * @param {TestSession} session
 */
const isSilent = ({ passed, testResults }) => !passed && testsIn(testResults).length === 0;

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

/**
 * A line for each test that failed, or file that could not be run, with the first line of why.
 *
 * @param {readonly TestSession[]} sessions
 * @returns {string[]}
 */
function failuresOf(sessions) {
  return sessions.flatMap(({ testFile, testResults, passed, errors }) => {
    const failed = testsIn(testResults).filter((test) => !test.skipped && !test.passed);
    const faults = failed.map(({ name, error }) => `${name}: ${error?.message ?? ''}`);
    if (!passed && faults.length === 0) faults.push(errors[0]?.message ?? 'no result');
    return faults.map((fault) => `${FAILURE}${relative('.', testFile)}: ${fault.split('\n')[0]}`);
  });
}

/** @typedef {import('@web/test-runner-core').TestRunnerGroupConfig} Group */

/** @param {readonly string[]} files */
const groupsOf = (files) =>
  /** @type {Group[]} */ (config.groups)
    .map((group) => ({ ...group, files: files.filter((file) => group.files?.includes(file)) }))
    .filter((group) => group.files.length > 0);

/**
 * @param {readonly string[]} files
 * @param {Partial<import('@web/test-runner').TestRunnerConfig>} [changes] of the configuration
 * @returns {Promise<readonly TestSession[]>}
 */
async function runOnce(files, changes) {
  const groups = groupsOf(files);
  if (groups.length === 0) return [];
  const runner = await startTestRunner({
    config: {
      ...config,
      ...changes,
      groups,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start');
  await new Promise((resolve) => runner.on('finished', resolve));
  const sessions = [...runner.sessions.all()];
  await runner.stop();
  return sessions;
}

/**
 * A file that said nothing is run once more, in a new browser. Silent twice, it has failed.
 *
 * @param {readonly string[]} files
 * @returns {Promise<readonly TestSession[]>}
 */
async function runTests(files) {
  const middleware = [...(config.middleware ?? []), await bundledTests(files)];
  const sessions = await runOnce(files, { middleware });
  const silent = sessions.filter(isSilent).map(({ testFile }) => relative(process.cwd(), testFile));
  if (silent.length === 0) return sessions;
  console.log(`No result, and run once more: ${silent.join(', ')}`);
  const kept = sessions.filter((session) => !isSilent(session));
  // The server and the browser of the first run may still be closing.
  const afresh = { middleware, port: await freePort(), browsers: [await testLauncher()] };
  return [...kept, ...(await runOnce(silent, afresh))];
}

const sessions = await runTests(testFiles(process.argv.slice(2)).browser);
const tally = tallyOf(sessions);
for (const failure of failuresOf(sessions)) console.log(failure);
console.log(tallyLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
