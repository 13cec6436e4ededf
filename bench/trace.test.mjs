import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spentOn } from './trace.mjs';

const PAGE = 'http://127.0.0.1/page';
const FILE = 'http://127.0.0.1/element.js';

/**
 * @param {string} name
 * @param {number} start milliseconds
 * @param {number} length milliseconds
 * @param {string} [url]
 */
const event = (name, start, length, url) => ({
  name,
  ph: 'X',
  ts: start * 1000,
  dur: length * 1000,
  pid: 1,
  tid: 1,
  args: { data: { url }, ...(name === 'ParseHTML' && { beginData: { url: PAGE } }) },
});

const PARSING = [event('RunTask', 0, 10), event('ParseHTML', 0, 10)];

describe('the sums of a trace', () => {
  it('hold every task of the page once', () => {
    const spent = spentOn(
      [...PARSING, event('RunTask', 20, 30), event('RunTask', 25, 5), event('Layout', 25, 5)],
      PAGE,
    );
    assert.equal(spent.tasks, 40);
    assert.equal(spent.layout, 5);
  });

  it('take the evaluation of a file out of the longest task and leave the rest of it in', () => {
    const evaluating = [event('RunTask', 20, 100), event('EvaluateScript', 30, 70, FILE)];
    const spent = spentOn([...PARSING, ...evaluating], PAGE);
    assert.deepEqual([spent.tasks, spent.evaluation, spent.longestTask], [110, 70, 30]);
  });

  it('leave what the page itself runs in the longest task', () => {
    const showing = [event('RunTask', 20, 100), event('EvaluateScript', 30, 70, PAGE)];
    const spent = spentOn([...PARSING, ...showing], PAGE);
    assert.deepEqual([spent.evaluation, spent.longestTask], [0, 100]);
  });

  it('begin with the task that opens the page', () => {
    const opened = [
      ...[event('RunTask', -50, 30), event('EventDispatch', -50, 30)],
      ...[event('RunTask', -10, 8), event('CommitLoad', -8, 1, PAGE)],
      ...PARSING,
    ];
    assert.equal(spentOn(opened, PAGE).tasks, 18);
  });

  it('leave out tasks in which nothing of the page happens, and other threads', () => {
    const others = [
      event('RunTask', 20, 100),
      { ...event('RunTask', 30, 100), tid: 2 },
      { ...event('FunctionCall', 30, 100), tid: 2 },
    ];
    assert.equal(spentOn([...PARSING, ...others], PAGE).tasks, 10);
  });
});
