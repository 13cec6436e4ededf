import { FAILURE } from './stages.mjs';
import { tallyLine } from './tally.mjs';

/** Reporter for Node's test runner: the failures in full, why something was left out, one line for everything else. */

/**
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* report(events) {
  const tally = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && isTest(data)) tally.passed += 1;
    if (type === 'test:pass' && data.skip) yield `Left out: ${data.name} ${data.skip}\n`;
    if (type === 'test:fail' && (isTest(data) || brokeOff(data))) {
      tally.failed += 1;
      yield failure(data);
    }
  }
  yield `${tallyLine(tally)}\n`;
}

/**
 * @param {{ details: { type?: string }, skip?: string | boolean, todo?: string | boolean }} data
 * @returns {boolean} not for a suite, whose tests are counted, nor for a test left out
 */
const isTest = ({ details, skip, todo }) =>
  details.type !== 'suite' && skip === undefined && todo === undefined;

/**
 * @param {{ details: { error: Error & { failureType?: string } } }} data
 * @returns {boolean} for a suite that failed by itself, of whose tests some were never made
 */
const brokeOff = ({ details }) => details.error.failureType !== 'subtestsFailed';

/**
 * @param {{ name: string, file?: string, details: { error: Error } }} data
 * @returns {string}
 */
function failure({ name, file, details }) {
  const cause = details.error.cause ?? details.error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return `${FAILURE}${name}${file ? ` (${file})` : ''}\n${text}\n`;
}
