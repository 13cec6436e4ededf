import { expect } from '@open-wc/testing';
import { useRequests, watchListeners } from '../testing/page.js';
import { UNREADABLE_DOCUMENT } from '../model/diagnostics/catalogue.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { explain, ReadFailure } from '../model/diagnostics/read-failure.js';
import { fetchJsonText } from './fetch-text.js';
import { until } from '../testing/until.js';

const bytes = (count: number) => new Uint8Array(count).fill(97);

async function failureOf(promise: Promise<string>): Promise<Diagnostic> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ReadFailure) return explain('src', error, UNREADABLE_DOCUMENT);
    throw error;
  }
  throw new Error('It succeeded.');
}

describe('fetchJsonText', () => {
  const requests = useRequests();
  const { signal } = new AbortController();

  it('gives the text of the answer', async () => {
    const text = fetchJsonText('/a.json', { signal });
    requests[0]?.answer('häß 你好');
    expect(await text).to.equal('häß 你好');
    expect(requests[0]?.address).to.equal('/a.json');
  });

  it('puts characters together that arrive in pieces', async () => {
    const text = fetchJsonText('/a.json', { signal });
    const whole = new TextEncoder().encode('你好');
    requests[0]?.answer(
      new ReadableStream({
        start(controller) {
          for (const byte of whole) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      }),
    );
    expect(await text).to.equal('你好');
  });

  for (const body of [null, '', ' \n']) {
    it(`says that an answer is empty: ${JSON.stringify(body)}`, async () => {
      const failure = failureOf(fetchJsonText('/a.json', { signal }));
      requests[0]?.answer(body);
      expect((await failure).code).to.equal('empty');
    });
  }

  for (const status of [301, 404, 500]) {
    it(`says that the answer was ${status}`, async () => {
      const failure = failureOf(fetchJsonText('/a.json', { signal }));
      requests[0]?.answer('', { status });
      expect((await failure).message).to.contain(String(status));
      expect((await failure).hint).to.not.be.empty;
    });
  }

  it('says that nothing came', async () => {
    const failure = failureOf(fetchJsonText('/a.json', { signal }));
    requests[0]?.fail();
    expect((await failure).message).to.match(/could not be fetched/);
    expect((await failure).hint).to.match(/CORS/);
  });

  it('says that the browser is offline, where it knows', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const failure = failureOf(fetchJsonText('/a.json', { signal }));
      requests[0]?.fail();
      expect((await failure).message).to.match(/could not be fetched: the browser is offline/);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('waits no longer than it may for an answer', async () => {
    const failure = await failureOf(fetchJsonText('/a.json', { signal, timeout: 20 }));
    expect(failure.message).to.match(/within 0\.02 seconds/);
    expect(requests[0]?.signal?.aborted).to.be.true;
  });

  it('waits no longer than it may for the end of the answer', async () => {
    const failure = failureOf(fetchJsonText('/a.json', { signal, timeout: 20 }));
    const request = requests[0]!;
    request.answer(
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytes(10));
          request.signal?.addEventListener('abort', () => controller.error(request.signal?.reason));
        },
      }),
    );
    expect((await failure).message).to.match(/within/);
  });

  it('reads no more than it may', async () => {
    let pulled = 0;
    const failure = failureOf(fetchJsonText('/a.json', { signal, maxBytes: 1000 }));
    requests[0]?.answer(
      new ReadableStream({
        pull(controller) {
          pulled++;
          controller.enqueue(bytes(400));
        },
      }),
    );
    expect((await failure).message).to.match(/larger than 0\.001 MB/);
    expect(requests[0]?.signal?.aborted, 'The rest is not fetched').to.be.true;
    expect(pulled).to.be.lessThan(6);
  });

  it('counts bytes, not characters', async () => {
    const failure = failureOf(fetchJsonText('/a.json', { signal, maxBytes: 10 }));
    requests[0]?.answer('你好你好');
    expect((await failure).message).to.match(/larger/);
  });

  it('takes a text of just the size it may', async () => {
    const text = fetchJsonText('/a.json', { signal, maxBytes: 1000 });
    requests[0]?.answer(bytes(1000));
    expect(await text).to.have.lengthOf(1000);
  });

  it('stops when it is told to, and when it was told before it began', async () => {
    const abort = new AbortController();
    const failure = failureOf(fetchJsonText('/a.json', { signal: abort.signal }));
    abort.abort();
    expect(requests[0]?.signal?.aborted).to.be.true;
    await failure;

    void failureOf(fetchJsonText('/b.json', { signal: abort.signal, timeout: 60_000 }));
    await until(
      () => requests.length < 2 || requests[1]?.signal?.aborted === true,
      'It was not wanted any more',
    );
  });

  it('leaves no listener on the signal', async () => {
    const abort = new AbortController();
    const listening = watchListeners(abort.signal);
    const text = fetchJsonText('/a.json', { signal: abort.signal });
    requests[0]?.answer('x');
    await text;
    expect(listening.added()).to.equal(1);
    expect(listening.left()).to.deep.equal([]);
  });
});
