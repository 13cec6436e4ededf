import assert from 'node:assert/strict';
import { it } from 'node:test';
import report from './node-test-reporter.mjs';

/**
 * @param {string} name
 * @param {string} failureType
 * @param {string} [type]
 */
const failing = (name, failureType, type) => ({
  type: 'test:fail',
  data: { name, details: { type, error: Object.assign(new Error(name), { failureType }) } },
});

it('counts a suite that broke off once, and one whose tests failed by them alone', async () => {
  const events = [
    { type: 'test:pass', data: { name: 'passes', details: {} } },
    failing('a test', 'testCodeFailure'),
    failing('its suite', 'subtestsFailed', 'suite'),
    failing('a suite without tests', 'testCodeFailure', 'suite'),
  ];
  const lines = [];
  for await (const line of report(/** @type {any} */ (events))) lines.push(line.split('\n')[0]);
  assert.deepEqual(lines, ['✗ a test', '✗ a suite without tests', '1 passed, 2 failed']);
});
