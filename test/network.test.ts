import { expect } from '@open-wc/testing';
import { TOO_LATE } from '../src/model/diagnostics/catalogue.js';
import { ReadFailure } from '../src/model/diagnostics/read-failure.js';
import { fetchJsonText } from '../src/sources/fetch-text.js';
import { nextFrame, useConsole } from '../src/testing/page.js';
import { until } from '../src/testing/until.js';
import { addScript, GUIDE_SCRIPT, SCRIPT } from './frames.js';

/** The built script with what real servers send, well and badly: see `scripts/test-sources.mjs`. */

interface Log {
  readonly requests: number;
  readonly open: number;
  readonly cookies: readonly string[];
}

/** What the elements that load something have in common. */
interface Loading extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  src: string;
  reload(): void;
}

interface Kind {
  readonly tag: string;
  /** Ending of the files that it loads. */
  readonly ending: string;
  readonly attributes: string;
}

const COMPARISON: Kind = { tag: 'treatment-compare', ending: 'json', attributes: '' };
const CHART: Kind = { tag: 'outcome-chart', ending: 'json', attributes: '' };
const GUIDE: Kind = { tag: 'treatment-guide', ending: 'json', attributes: '' };
const POSTS: Kind = {
  tag: 'related-posts',
  ending: 'xml',
  attributes: 'rank="none" loading="eager"',
};

const OWN_WORDS = '<p class="own">The author’s own words</p>';

async function answerOf<Answer>(name: string): Promise<Answer> {
  const answer = await fetch(`/test-sources/${name}`, { cache: 'no-store' });
  return (await answer.json()) as Answer;
}

const logOf = (id: string) => answerOf<Log>(`log?id=${id}`);

async function untilLogged(id: string, isSo: (log: Log) => boolean, what: string): Promise<void> {
  await until(async () => isSo(await logOf(id)), what);
}

let count = 0;
/** A name for the requests of one test. */
const newId = () => `${Date.now()}-${count++}`;

describe('what comes over the network', () => {
  const log = useConsole();
  let sites: { readonly refusing: string; readonly allowing: string };
  let box: HTMLElement;
  let heard: string[];

  before(async () => {
    for (const script of [SCRIPT, GUIDE_SCRIPT]) await addScript(window, script);
    sites = await answerOf('sites');
  });
  beforeEach(() => {
    heard = [];
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());

  function create(kind: Kind, src: string, children = OWN_WORDS): Loading {
    const { tag, attributes } = kind;
    box.innerHTML = `<${tag} ${attributes} src="${src}">${children}</${tag}>`;
    return listen(kind);
  }

  function listen({ tag }: Kind): Loading {
    const element = box.firstElementChild as Loading;
    for (const outcome of ['load', 'error'])
      element.addEventListener(`${tag}-${outcome}`, () => heard.push(outcome));
    return element;
  }

  async function untilHeard(...outcomes: string[]): Promise<void> {
    await until(() => heard.length >= outcomes.length, 'It settled');
    expect(heard).to.deep.equal(outcomes);
  }

  const rootOf = (element: Element) => element.shadowRoot!;
  const wordsOf = (element: Element) => (rootOf(element).textContent ?? '').replace(/\s+/g, ' ');
  const buttonOf = (element: Element) => rootOf(element).querySelector<HTMLElement>('.retry');
  const statusOf = (element: Element) =>
    rootOf(element).querySelector('[role="status"]')?.textContent.trim();

  const isVisible = (node: Element | null) => node?.checkVisibility() ?? false;
  const expectFocus = (element: Element, node: Element | null) => {
    const active = rootOf(element).activeElement;
    expect(active === node, `${active?.outerHTML.slice(0, 80)} has the focus`).to.be.true;
  };

  for (const kind of [COMPARISON, CHART, GUIDE, POSTS]) {
    const { tag, ending } = kind;
    const address = (name: string, query = '') => `/test-sources/${name}.${ending}${query}`;

    describe(`<${tag}>`, () => {
      const GOOD: Record<string, readonly [address: () => string, title: string]> = {
        'in plain': [() => address('good'), 'One'],
        'with the wrong type': [() => address('wrong-type'), 'One'],
        'after a redirect': [() => address('redirect'), 'One'],
        'from a site that allows it': [() => sites.allowing + address('good'), 'One'],
        'after a redirect to a site that allows it': [
          () => address('hop', `?to=${sites.allowing}`),
          'One',
        ],
        'in the charset that the server names': [() => address('declared-charset'), 'Früh'],
        'in UTF-8 where the server names another': [() => address('needless-charset'), 'Früh'],
        'in UTF-16 with its mark': [() => address('byte-order-mark'), 'Früh'],
      };
      for (const [name, [src, title]] of Object.entries(GOOD)) {
        it(`shows what comes ${name}`, async () => {
          const element = create(kind, src());
          await untilHeard('load');
          expect(wordsOf(element)).to.include(title);
          expect(isVisible(element.querySelector('.own'))).to.be.false;
          expect(log.lines).to.deep.equal([]);
        });
      }

      const BAD: Record<string, readonly [address: () => string, reason: RegExp]> = {
        'is not there': [() => address('missing'), /answered 404\. Check the address/],
        'has a faulty server': [() => address('failing'), /answered 500\. Check the server/],
        'is empty': [() => address('empty'), /is empty/],
        'is a web page': [() => address('page'), /is a web page, not JSON|is no feed/],
        'breaks off': [() => address('broken-off'), /broke off in the middle/],
        'redirects in a circle': [
          () => address('redirect-loop'),
          /could not be fetched\. .*in a circle/,
        ],
        'is on a site that does not allow it': [
          () => sites.refusing + address('good'),
          /could not be fetched from another site, http:\/\/127\.0\.0\.1:\d+\. .*CORS/,
        ],
        'redirects to a site that does not allow it': [
          () => address('hop', `?to=${sites.refusing}`),
          /could not be fetched\. .*\(CORS\)/,
        ],
        'is on no site at all': [() => 'http://127.0.0.1:1/a', /could not be fetched from another/],
        'has an address that is not of the web': [() => 'data:,{}', /is not an http or https/],
        ...(ending === 'json' && {
          'is cut off': [
            () => address('cut-off'),
            /src is not JSON: it ends at line 1, column \d+/,
          ],
          'is not JSON': [
            () => address('not-json'),
            /src is not JSON at line 1, column 1: id: knee/,
          ],
          'is in no charset that anybody names': [
            () => address('wrong-charset'),
            /is not written in UTF-8, .*\. Save/,
          ],
          'is huge': [() => address('huge'), /is larger than 2 MB/],
        }),
      };
      for (const [name, [src, reason]] of Object.entries(BAD)) {
        it(`keeps the author’s content and says in one line why: it ${name}`, async () => {
          const element = create(kind, src());
          await untilHeard('error');
          expect(isVisible(element.querySelector('.own'))).to.be.true;
          expect(element.matches(':state(error)')).to.be.true;
          expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
          expect(log.lines[0]?.text).to.match(reason);
        });
      }

      it('reads no further than the limit', async () => {
        const id = newId();
        create(kind, address('endless-flood', `?id=${id}`));
        await until(() => heard.length > 0, 'It settled');
        expect(log.lines[0]?.text).to.match(/is larger than 2 MB/);
        await untilLogged(id, ({ open }) => open === 0, 'The connection is closed');
      });

      it('does not read what a server says beside a 404', async () => {
        const id = newId();
        create(kind, address('missing-without-end', `?id=${id}`));
        await untilHeard('error');
        await untilLogged(id, ({ open }) => open === 0, 'The connection is closed');
      });

      for (const [name, giveUp] of Object.entries({
        'its address changes': (element: Loading) => (element.src = address('good')),
        'it leaves the page': (element: Loading) => element.remove(),
      })) {
        it(`hangs up when ${name}`, async () => {
          const id = newId();
          const element = create(kind, address('endless', `?id=${id}`));
          await untilLogged(id, ({ open }) => open === 1, 'The server is asked');
          giveUp(element);
          await untilLogged(id, ({ open }) => open === 0, 'The connection is closed');
          expect(heard).to.not.include('error');
          expect(log.lines).to.deep.equal([]);
        });
      }

      it('fetches only what had not arrived when it comes back, and nothing for another language', async () => {
        const id = newId();
        const element = create(kind, address('changing', `?id=${id}`));
        await untilHeard('load');
        element.remove();
        box.append(element);
        element.lang = 'es';
        element.src = address('changing', `?id=${id}`);
        await element.updateComplete;
        await nextFrame();
        expect((await logOf(id)).requests).to.equal(1);

        element.src = address('silent', `?id=${id}-slow`);
        await untilLogged(`${id}-slow`, ({ open }) => open === 1, 'The server is asked');
        element.remove();
        await untilLogged(`${id}-slow`, ({ open }) => open === 0, 'The connection is closed');
        box.append(element);
        await untilLogged(`${id}-slow`, ({ requests }) => requests === 2, 'It is asked again');
      });

      it('sends cookies to its own site, and to no other', async () => {
        document.cookie = 'reader=someone';
        const id = newId();
        create(kind, sites.allowing + address('good', `?id=${id}-other`));
        await untilHeard('load');
        create(kind, address('good', `?id=${id}-own`));
        await untilHeard('load', 'load');
        document.cookie = 'reader=; max-age=0';
        expect((await logOf(`${id}-other`)).cookies).to.deep.equal(['']);
        expect((await logOf(`${id}-own`)).cookies.join()).to.include('reader=someone');
      });

      // The author's links are better than a notice beside posts.
      const children = kind === POSTS ? '' : OWN_WORDS;

      it('lets a reader try again, as often as it takes, and go on where it begins', async () => {
        const id = newId();
        const element = create(kind, address('failing-at-first', `?id=${id}&times=2`), children);
        await untilHeard('error');
        const button = buttonOf(element)!;
        const { height } = box.getBoundingClientRect();
        const { top } = button.getBoundingClientRect();
        const status = rootOf(element).querySelector('[role="status"]');
        button.focus();
        button.click();
        button.click();
        await element.updateComplete;
        expect(button.getAttribute('aria-disabled')).to.equal('true');
        expect(statusOf(element)).to.match(/^Loading/);
        expect(element.matches(':state(loading)')).to.be.true;
        expect(box.getBoundingClientRect().height, 'Nothing jumps').to.equal(height);
        if (children) expect(isVisible(element.querySelector('.own'))).to.be.true;

        await untilHeard('error', 'error');
        expect((await logOf(id)).requests, 'It was pressed once').to.equal(2);
        expectFocus(element, button);
        expect(button.getAttribute('aria-disabled')).to.equal('false');
        expect(button.getBoundingClientRect().top).to.equal(top);
        expect(statusOf(element)).to.match(/could not be loaded|cannot be shown/);
        expect(rootOf(element).querySelector('[role="status"]') === status, 'It stays').to.be.true;

        button.click();
        await untilHeard('error', 'error', 'load');
        expect(wordsOf(element)).to.include('One');
        expect(buttonOf(element)).to.equal(null);
        expectFocus(element, rootOf(element).querySelector('.heading, figcaption, #heading'));
        expect(log.lines, 'The same fault is told once').to.have.lengthOf(1);
      });

      it('leaves the focus alone where a reader has gone on', async () => {
        const id = newId();
        const element = create(kind, address('failing-at-first', `?id=${id}&times=1`), children);
        await untilHeard('error');
        const elsewhere = document.createElement('button');
        box.append(elsewhere);
        buttonOf(element)!.focus();
        buttonOf(element)!.click();
        elsewhere.focus();
        await untilHeard('error', 'load');
        expect(document.activeElement === elsewhere).to.be.true;
      });

      it('keeps what is there when loading it again fails, says so, and lets a reader try again', async () => {
        const id = newId();
        const element = create(kind, address('failing-later', `?id=${id}`));
        await untilHeard('load');
        const { firstElementChild } = rootOf(element).querySelector('.page')!;
        element.reload();
        await element.updateComplete;
        expect(element.matches(':state(loading)')).to.be.true;
        expect(wordsOf(element)).to.include('One');
        await untilHeard('load', 'error');
        expect(wordsOf(element)).to.include('One');
        expect(element.matches(':state(error)'), 'What is shown is good').to.be.false;
        expect(statusOf(element)).to.match(/^This could not be loaded again\./);
        expect(isVisible(rootOf(element).querySelector('[role="status"]'))).to.be.true;
        expect(rootOf(element).querySelector('.page')!.firstElementChild).to.equal(
          firstElementChild,
        );
        expect(log.lines.map(({ text }) => text).join('\n')).to.match(
          /still shows what was loaded before, because:\n.*answered 503/,
        );
        expect(log.lines).to.have.lengthOf(1);

        const { height } = box.getBoundingClientRect();
        buttonOf(element)!.focus();
        buttonOf(element)!.click();
        await element.updateComplete;
        expect(statusOf(element)).to.match(/^Loading/);
        expect(box.getBoundingClientRect().height, 'Nothing jumps').to.equal(height);
        await untilHeard('load', 'error', 'error');
        expectFocus(element, buttonOf(element));
        expect(log.lines).to.have.lengthOf(1);
      });

      it('shows what is new when it is loaded again, past what the browser remembers', async () => {
        const id = newId();
        const element = create(kind, address('remembered', `?id=${id}`));
        await untilHeard('load');
        expect(wordsOf(element)).to.include('Version 1');
        element.reload();
        element.reload();
        await untilHeard('load', 'load');
        expect(wordsOf(element)).to.include('Version 2').and.not.include('Version 1');
        expect(statusOf(element) ?? '').to.equal('');
        expect((await logOf(id)).requests).to.equal(2);
      });

      it('shows nothing old under a new address that fails', async () => {
        const element = create(kind, address('good'));
        await untilHeard('load');
        element.src = address('missing');
        await element.updateComplete;
        expect(wordsOf(element), 'While it is on its way').to.include('One');
        expect(element.matches(':state(loading)')).to.be.true;
        await untilHeard('load', 'error');
        expect(wordsOf(element)).to.not.include('One');
        expect(isVisible(element.querySelector('.own'))).to.be.true;
        expect(element.matches(':state(error)')).to.be.true;
      });

      it('does nothing when it is told to load again what comes from the page', async () => {
        box.innerHTML =
          kind === POSTS
            ? `<${tag} ${kind.attributes}><ul><li><a href="/a">One</a></ul></${tag}>`
            : `<${tag} comparison="ketamine-vs-antidepressants"></${tag}>`;
        const element = listen(kind);
        await untilHeard('load');
        element.reload();
        await element.updateComplete;
        await nextFrame();
        expect(heard).to.deep.equal(['load']);
        expect(element.matches(':state(loading)')).to.be.false;
      });
    });
  }

  it('keeps what a reader chose when the same comparison is loaded again', async () => {
    const element = create(COMPARISON, '/test-sources/good.json');
    await untilHeard('load');
    const root = rootOf(element);
    await element.updateComplete;
    const checkbox = root.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    const frame = root.querySelector<HTMLElement>('button[aria-pressed="false"]')!;
    const fold = root.querySelector<HTMLDetailsElement>('details:not([open])')!;
    checkbox.click();
    frame.click();
    fold.open = true;
    await element.updateComplete;
    const words = wordsOf(element);
    element.reload();
    await untilHeard('load', 'load');
    expect(wordsOf(element)).to.equal(words);
    expect(checkbox.checked).to.be.false;
    expect(frame.getAttribute('aria-pressed')).to.equal('true');
    expect(fold.open && fold.isConnected).to.be.true;
  });

  it('lets readers of posts alone where the author has links', async () => {
    const element = create(POSTS, '/test-sources/missing.xml', '<ul><li><a href="/a">A</a></ul>');
    await untilHeard('error');
    expect(buttonOf(element)).to.equal(null);
    expect(isVisible(element.querySelector('a'))).to.be.true;
  });

  it('offers no other try where the address can never do', async () => {
    const element = create(COMPARISON, 'data:,{}');
    await untilHeard('error');
    expect(buttonOf(element)).to.equal(null);
  });

  for (const name of ['silent', 'endless']) {
    it(`waits no longer than it may: ${name}`, async () => {
      const id = newId();
      const { signal } = new AbortController();
      const failure = await fetchJsonText(`/test-sources/${name}.json?id=${id}`, {
        signal,
        timeout: 300,
      }).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(ReadFailure);
      expect((failure as ReadFailure).notice).to.equal(TOO_LATE);
      await untilLogged(id, ({ open }) => open === 0, 'The connection is closed');
    });
  }
});
