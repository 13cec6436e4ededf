import { expect } from '@open-wc/testing';
import { inSlices } from './slices.js';

/** Works for a number of milliseconds, and may pause after each. */
function* work(milliseconds: number): Generator<undefined, string> {
  for (let done = 0; done < milliseconds; done++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

const never = new AbortController().signal;

describe('inSlices', () => {
  it('gives the result', async () => {
    expect(await inSlices(work(30), never)).to.equal('done');
  });

  it('lets others have their turn meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await inSlices(work(80), never);
    clearInterval(timer);
    expect(turns).to.be.at.least(3);
  });

  it('does what is short in one go', async () => {
    let time = 0;
    performance.now = () => time++;
    try {
      let hadTurn = false;
      setTimeout(() => {
        hadTurn = true;
      });
      await inSlices(work(1), never);
      expect(hadTurn).to.be.false;
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('stops at the next pause once the result is not wanted', async () => {
    const abort = new AbortController();
    let steps = 0;
    function* counted(): Generator<undefined, void> {
      for (const _step of work(200)) {
        steps++;
        yield;
      }
    }
    setTimeout(() => {
      abort.abort();
    });
    const error: unknown = await inSlices(counted(), abort.signal).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.equal(abort.signal.reason);
    expect(steps).to.be.lessThan(60);
  });

  it('hands on what goes wrong', async () => {
    function* failing(): Generator<undefined, void> {
      yield;
      throw new RangeError('wrong');
    }
    const error: unknown = await inSlices(failing(), never).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
  });
});
