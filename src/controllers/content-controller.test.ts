import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { UNREADABLE_DOCUMENT } from '../model/diagnostics/catalogue.js';
import { leave } from '../testing/leave.js';
import { until } from '../testing/until.js';
import { ContentController, type ContentSource } from './content-controller.js';
import type { Settled } from './latest-run.js';

type Words = ContentSource<string>;

const ready = (value: string): Settled<string> => ({ status: 'ready', value, diagnostics: [] });
const failed = { status: 'failed', diagnostics: [] } as const;

/** An element whose content comes from where a test says. */
class Holder extends LitElement {
  static count = 0;

  source: Words = { path: 'words', key: [], read: () => ready('') };
  isGiven = true;
  readonly content = new ContentController<string>(this, {
    find: () => this.source,
    isGiven: () => this.isGiven,
    unreadable: UNREADABLE_DOCUMENT,
    childSelector: 'table',
    childAttributes: [],
  });

  protected override willUpdate(): void {
    this.content.update();
  }
}
customElements.define('content-holder', Holder);

/** A source that answers when it is told to, with what each of its runs was given. */
function slow(name: string): Words & {
  readonly runs: {
    readonly signal: AbortSignal;
    readonly isAgain: boolean;
    answer(settled: Settled<string>): void;
    fail(reason: unknown): void;
  }[];
} {
  const source = {
    path: 'src',
    key: [name],
    isFetched: true,
    runs: [] as ReturnType<typeof slow>['runs'],
    read: (reading: { signal: AbortSignal; isAgain: boolean }) =>
      new Promise<Settled<string>>((answer, fail) => {
        source.runs.push({ ...reading, answer, fail });
      }),
  };
  return source;
}

async function hold(source: Words): Promise<Holder> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const holder = new Holder();
  holder.source = source;
  box.append(holder);
  await holder.updateComplete;
  return holder;
}

async function change(holder: Holder, source: Words): Promise<void> {
  holder.source = source;
  holder.requestUpdate();
  await holder.updateComplete;
}

describe('content', () => {
  it('is there in the same update where its source has it at once', async () => {
    const holder = await hold({ path: 'words', key: [1], read: () => ready('At once') });
    expect(holder.content.state).to.deep.equal(ready('At once'));
    expect(holder.content.retry, 'It cannot be asked for again').to.be.undefined;
  });

  it('is read once for each key', async () => {
    let reads = 0;
    const source: Words = { path: 'words', key: ['a', 1], read: () => ready(String(++reads)) };
    const holder = await hold(source);
    await change(holder, { ...source });
    expect(reads).to.equal(1);
    await change(holder, { ...source, key: ['a', 2] });
    expect(reads).to.equal(2);
  });

  describe('that somebody else has overtaken', () => {
    it('is dropped, whenever it comes', async () => {
      const [old, young] = [slow('old'), slow('young')];
      const holder = await hold(old);
      await change(holder, young);
      expect(old.runs[0]!.signal.aborted).to.be.true;
      old.runs[0]!.answer(ready('Old'));
      young.runs[0]!.answer(ready('Young'));
      await until(() => holder.content.state.status === 'ready');
      expect(holder.content.state).to.deep.equal(ready('Young'));
    });

    it('is dropped even where it goes wrong', async () => {
      const [old, young] = [slow('old'), slow('young')];
      const holder = await hold(old);
      await change(holder, young);
      young.runs[0]!.answer(ready('Young'));
      await until(() => holder.content.state.status === 'ready');
      old.runs[0]!.fail(new Error('late'));
      await change(holder, young);
      expect(holder.content.state).to.deep.equal(ready('Young'));
    });
  });

  describe('is never left loading', () => {
    const reasons = [
      new Error('broken'),
      undefined,
      'text',
      Object.create(null) as unknown,
      { message: 1 },
    ];
    for (const [index, reason] of reasons.entries()) {
      it(`whatever a source throws at once (${index + 1})`, async () => {
        const holder = await hold({
          path: 'words',
          key: [],
          read: () => {
            throw reason;
          },
        });
        const { state, isLoading } = holder.content;
        expect(state.status).to.equal('failed');
        expect(isLoading).to.be.false;
        expect('diagnostics' in state && state.diagnostics[0]?.path).to.equal('words');
      });

      it(`whatever a source throws later (${index + 1})`, async () => {
        const source = slow('throws');
        const holder = await hold(source);
        source.runs[0]!.fail(reason);
        await until(() => holder.content.state.status === 'failed');
        expect(holder.content.isLoading).to.be.false;
      });
    }

    it('where a source cannot even be looked for, until it can', async () => {
      const source: Words = { path: 'words', key: [], read: () => ready('Found') };
      const holder = await hold(source);
      let isBroken = true;
      Object.defineProperty(holder, 'source', {
        get: () => {
          if (isBroken) throw new Error('a page has replaced querySelector');
          return source;
        },
      });
      holder.requestUpdate();
      await holder.updateComplete;
      const { state, isLoading } = holder.content;
      expect(state.status).to.equal('failed');
      expect(isLoading).to.be.false;
      expect('diagnostics' in state && state.diagnostics[0]?.message).to.include('querySelector');
      isBroken = false;
      holder.requestUpdate();
      await holder.updateComplete;
      expect(holder.content.state).to.deep.equal(ready('Found'));
    });

    it('where the page has taken away what requests are given up with', async () => {
      const { AbortController } = globalThis;
      Reflect.deleteProperty(globalThis, 'AbortController');
      try {
        const holder = await hold(slow('slow'));
        expect(holder.content.state.status).to.equal('failed');
        expect(holder.content.isLoading).to.be.false;
      } finally {
        Object.assign(globalThis, { AbortController });
      }
    });

    it('when it has left the page and come back', async () => {
      const source = slow('slow');
      const holder = await hold(source);
      const { parentElement } = holder;
      await leave(holder);
      expect(source.runs[0]!.signal.aborted).to.be.true;
      parentElement?.append(holder);
      await holder.updateComplete;
      expect(source.runs).to.have.lengthOf(2);
      source.runs[1]!.answer(ready('Here'));
      await until(() => holder.content.state.status === 'ready');
    });
  });

  describe('of an element that is moved', () => {
    it('goes on coming', async () => {
      const source = slow('slow');
      const holder = await hold(source);
      const { parentElement } = holder;
      for (let moves = 0; moves < 3; moves++) {
        holder.remove();
        parentElement?.append(holder);
        await holder.updateComplete;
      }
      expect(source.runs).to.have.lengthOf(1);
      expect(source.runs[0]!.signal.aborted).to.be.false;
      source.runs[0]!.answer(ready('Moved'));
      await until(() => holder.content.state.status === 'ready');
    });

    for (const [name, wait] of [
      ['a microtask', () => Promise.resolve()],
      ['a task', () => new Promise((resolve) => setTimeout(resolve))],
    ] as const) {
      it(`goes on coming where ${name} passes meanwhile`, async () => {
        const source = slow('slow');
        const holder = await hold(source);
        const { parentElement } = holder;
        for (let moves = 0; moves < 3; moves++) {
          holder.remove();
          await wait();
          parentElement?.append(holder);
          await holder.updateComplete;
        }
        expect(source.runs).to.have.lengthOf(1);
        expect(source.runs[0]!.signal.aborted).to.be.false;
      });
    }

    it('is still watched for what its children become', async () => {
      const holder = await hold({ path: 'words', key: [], read: () => ready('') });
      const { parentElement } = holder;
      holder.remove();
      parentElement?.append(holder);
      await holder.updateComplete;
      let updates = 0;
      holder.addController({
        hostUpdated: () => {
          updates++;
        },
      });
      holder.append('A child');
      await until(() => updates > 0, 'It heard of the child');
    });
  });

  describe('that is asked for again', () => {
    it('stays where nothing better comes, and says why', async () => {
      const source = slow('again');
      const holder = await hold(source);
      source.runs[0]!.answer(ready('First'));
      await until(() => holder.content.state.status === 'ready');
      holder.content.retry?.again();
      expect(source.runs[1]!.isAgain).to.be.true;
      expect(holder.content.isLoading).to.be.true;
      source.runs[1]!.answer(failed);
      await until(() => holder.content.stale !== undefined);
      expect(holder.content.state).to.deep.equal(ready('First'));
    });

    it('is asked for once at a time', async () => {
      const source = slow('again');
      const holder = await hold(source);
      holder.content.reload();
      source.runs[0]!.answer(failed);
      await until(() => holder.content.state.status === 'failed');
      holder.content.reload();
      holder.content.reload();
      expect(source.runs).to.have.lengthOf(2);
    });
  });

  it('of another address replaces what is shown once it is there, and when it fails', async () => {
    const [first, second] = [slow('first'), slow('second')];
    const holder = await hold(first);
    first.runs[0]!.answer(ready('First'));
    await until(() => holder.content.state.status === 'ready');
    await change(holder, second);
    expect(holder.content.state, 'Until then it stays').to.deep.equal(ready('First'));
    second.runs[0]!.answer(failed);
    await until(() => holder.content.state.status === 'failed');
  });
});
