import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TreatmentGuide } from '../src/elements/treatment-guide.js';
import { itPassesAxe } from '../src/testing/axe.js';
import fc from '../src/testing/fast-check.js';
import { guidedDocument } from '../src/testing/guides.js';
import { useConsole } from '../src/testing/page.js';
import { all, isVisible, one, words } from '../src/testing/queries.js';
import { runs } from '../src/testing/runs.js';
import { addScript, GUIDE_SCRIPT, SCRIPT } from './frames.js';
import { withoutPrinter } from './printer.js';

/** The guide as built, as its readers use it. */

const STEPS = ['marks', 'comparison', 'notes', 'understanding', 'sheet'];
const SECRET = 'Zebra-finch-47';

before(async () => {
  await addScript(window, SCRIPT);
  await addScript(window, GUIDE_SCRIPT);
});

async function shown(document_?: unknown, width = ''): Promise<TreatmentGuide> {
  const guide = document.createElement('treatment-guide');
  if (document_) guide.document = JSON.stringify(document_);
  guide.style.width = width;
  document.body.append(guide);
  await guide.updateComplete;
  return guide;
}

const stepOf = (guide: Element) => one(guide, '.step.now > .heading').id.replace('step-', '');

async function go(guide: TreatmentGuide, step: string): Promise<void> {
  all(guide, '.to-step')[STEPS.indexOf(step)]!.click();
  await guide.updateComplete;
}

/** The radio button of a group by its place. */
const radio = (guide: Element, group: string, place: number) =>
  all<HTMLInputElement>(guide, `[name="${group}"]`)[place]!;

function write(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Says something of each kind. */
async function say(guide: TreatmentGuide): Promise<void> {
  const groups = new Set(all<HTMLInputElement>(guide, '[type="radio"]').map(({ name }) => name));
  for (const name of groups) radio(guide, name, 0).click();
  write(one<HTMLInputElement>(guide, '#own-value'), `${SECRET} own`);
  one(guide, '.own button').click();
  for (const field of all<HTMLTextAreaElement>(guide, 'textarea'))
    write(field, `${SECRET} ${field.id}`);
  await guide.updateComplete;
}

/** What a page hears without reaching into the guide, and every way by which something could leave it. */
function watchWaysOut() {
  const ways: string[] = [];
  const heard: string[] = [];
  const address = location.href;
  const { length } = history;
  const resources = performance.getEntriesByType('resource').length;
  const undo: (() => void)[] = [];
  const watchCalls = (owner: object, name: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const call = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
    Reflect.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...values: unknown[]) {
        ways.push(`${name} ${values.map(String).join(' ')}`);
        return call.apply(this, values);
      },
    });
    undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  };
  for (const [owner, ...names] of [
    [window, 'fetch', 'postMessage', 'open', 'alert'],
    [Navigator.prototype, 'sendBeacon'],
    [XMLHttpRequest.prototype, 'open', 'send'],
    [History.prototype, 'pushState', 'replaceState'],
    [Storage.prototype, 'setItem'],
    [BroadcastChannel.prototype, 'postMessage'],
    [MessagePort.prototype, 'postMessage'],
    [IDBFactory.prototype, 'open'],
    [HTMLFormElement.prototype, 'submit'],
  ] as const)
    for (const name of names) watchCalls(owner, name);
  const hear = (event: Event) => {
    const { data, key, detail } = event as InputEvent & KeyboardEvent;
    heard.push(`${event.type}: ${data ?? key ?? detail}`);
  };
  const types = [
    ...['treatment-guide-begun', 'treatment-guide-finished', 'keydown', 'keyup', 'keypress'],
    ...[
      'beforeinput',
      'input',
      'change',
      'submit',
      'formdata',
      'click',
      'paste',
      'copy',
      'message',
    ],
  ];
  for (const type of types) addEventListener(type, hear);
  return {
    ways,
    heard,
    stop: () => {
      for (const type of types) removeEventListener(type, hear);
      for (const one of undo) one();
      if (location.href !== address) ways.push(`address ${location.href}`);
      if (history.length !== length) ways.push('history');
      if (localStorage.length + sessionStorage.length > 0) ways.push('storage');
      if (document.cookie) ways.push(`cookie ${document.cookie}`);
      const asked = performance.getEntriesByType('resource').slice(resources);
      ways.push(...asked.map(({ name }) => `request ${name}`));
    },
  };
}

/** How something looks: the styles of it and of all in it, as they are in the end. */
function lookOf(cell: Element): string {
  return [cell, ...cell.querySelectorAll('*')]
    .map((node) => {
      const style = getComputedStyle(node);
      return LOOKS.map((name) => style.getPropertyValue(name)).join();
    })
    .join(';');
}

/** Rules between rows and room are those of a row, not of a treatment: see `frameOf`. */
const LOOKS = [
  ...['color', 'background-color', 'background-image', 'box-shadow', 'outline', 'filter', 'fill'],
  ...['font-size', 'font-weight', 'font-style', 'text-decoration', 'text-transform', 'transform'],
  ...['opacity', 'order', 'visibility', 'display'],
];

/** What surrounds a cell, which is the same for each treatment. */
const frameOf = (cell: Element): string => {
  const { borderWidth, borderStyle, width } = getComputedStyle(cell);
  return `${borderWidth} ${borderStyle} ${Math.round(parseFloat(width))}`;
};

const button = (guide: Element, name: RegExp): HTMLElement =>
  all(guide, '.step.now button').find((node) => name.test(words(node)))!;

describe('a guide', () => {
  const log = useConsole();
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    expect(log.lines).to.deep.equal([]);
    document.querySelector('treatment-guide')?.remove();
    localStorage.clear();
  });

  it('is gone through by keyboard alone, and the focus is where the reader is', async function () {
    this.timeout(60_000);
    const guide = await shown(guidedDocument());
    const active = () => guide.shadowRoot!.activeElement as HTMLElement;
    const press = (key: string) => sendKeys({ press: key });
    /** Goes on, from stop to stop, until one is as wanted; what cannot be reached is never found. */
    async function tabTo(isWanted: (node: HTMLElement) => boolean, what: string): Promise<void> {
      for (let stops = 0; stops < 60; stops++) {
        await press('Tab');
        const node = active() as HTMLElement | null;
        if (node && isWanted(node)) {
          expect(isVisible(node.closest('.choice') ?? node), `${what} can be seen`).to.be.true;
          return;
        }
      }
      throw new Error(`No stop is ${what}`);
    }
    const onwards = async () => {
      await tabTo((node) => node.matches('.on'), 'the way on');
      await press('Enter');
      await guide.updateComplete;
      expect(active().id, 'The focus').to.equal(`step-${stepOf(guide)}`);
    };
    const named = (name: string) => (node: HTMLElement) => node.getAttribute('name') === name;

    one(guide, '.to-step').focus();
    await tabTo(named('mark-soon'), 'the first value');
    await press(' ');
    await tabTo(named('mark-at-home'), 'the second');
    await press('ArrowRight');
    expect(radio(guide, 'mark-at-home', 1).checked, 'An arrow marks').to.be.true;
    await tabTo(({ id }) => id === 'own-value', 'the field for own words');
    await sendKeys({ type: 'Calm' });
    await press('Enter');
    await guide.updateComplete;
    expect(words(guide.shadowRoot)).to.include('Remove: Calm');
    await onwards();
    expect(words(one(guide, '.tensions'))).to.include('Feeling better within days');
    await onwards();
    await tabTo(({ id }) => id === 'note-asks', 'the last note');
    await sendKeys({ type: 'How cold?' });
    await tabTo((node) => node.matches('.leanings summary'), 'where I lean');
    await press('Enter');
    await tabTo((node) => node.getAttribute('name')?.startsWith('lean-') ?? false, 'a scale');
    await press('ArrowRight');
    await onwards();
    await tabTo(named('check-0'), 'the first question');
    await press(' ');
    await guide.updateComplete;
    expect(words(one(guide, '.feedback'))).to.match(/^Not quite/);
    await onwards();
    expect(stepOf(guide)).to.equal('sheet');
    const sheet = words(one(guide, '.sheet-paper'));
    for (const said of [
      'Feeling better within days',
      'Staying at home',
      'Calm',
      'How cold?',
      'Rather',
    ])
      expect(sheet).to.include(said);
    await tabTo((node) => node.matches('.keep input'), 'the box that remembers');
    await press(' ');
    await guide.updateComplete;
    expect(localStorage).to.have.lengthOf(1);
    await press('Tab');
    await press('Enter');
    await guide.updateComplete;
    expect(localStorage).to.have.lengthOf(0);
    expect(words(one(guide, '.keeping [role="status"]'))).to.match(/^Erased/);
  });

  it('never changes the order or the look of treatments, whatever is marked', async function () {
    this.timeout(60_000);
    const guide = await shown(undefined, '1000px');
    await go(guide, 'comparison');
    const looks = () => {
      const rows = new Map<string, string>();
      for (const group of all(guide, '.planned tr, .planned .columns')) {
        const cells = [...group.children].filter((node) => /treatment-\d/.test(node.className));
        if (cells.length === 0) continue;
        if (group.matches('tr')) expect(new Set(cells.map(frameOf)).size, words(group)).to.equal(1);
        const name = words(group.querySelector('[scope="row"]') ?? group.previousElementSibling);
        rows.set(
          `${group.localName} ${name}: ${cells.map(words).join('|')}`,
          cells.map(lookOf).join('\n'),
        );
      }
      return rows;
    };
    const unmarked = looks();
    expect(unmarked.size).to.be.above(8);
    const names = all<HTMLInputElement>(guide, '[name^="mark-"]').map(({ name }) => name);
    const groups = [...new Set(names)];
    const places = fc.array(fc.nat({ max: 3 }), {
      minLength: groups.length,
      maxLength: groups.length,
    });
    await fc.assert(
      fc.asyncProperty(places, async (marks) => {
        groups.forEach((name, index) => radio(guide, name, marks[index]!).click());
        await guide.updateComplete;
        const marked = looks();
        expect([...marked.keys()].sort()).to.deep.equal([...unmarked.keys()].sort());
        for (const [row, look] of marked) expect(look, row).to.equal(unmarked.get(row));
      }),
      runs(9),
    );
  });

  it('lets nothing out of the page, in any step', async () => {
    const watch = watchWaysOut();
    try {
      const guide = await shown(guidedDocument());
      await go(guide, 'notes');
      one(guide, '#note-tried').focus();
      await sendKeys({ type: 'zq' });
      expect(one<HTMLTextAreaElement>(guide, '#note-tried').value).to.equal('zq');
      for (const step of STEPS) {
        await go(guide, step);
        await say(guide);
      }
      expect(stepOf(guide)).to.equal('sheet');
      expect(words(one(guide, '.sheet-paper'))).to.include(SECRET);
    } finally {
      watch.stop();
    }
    expect(watch.ways).to.deep.equal([]);
    expect(watch.heard).to.include('treatment-guide-begun: null');
    expect(watch.heard).to.include('treatment-guide-finished: null');
    // That something was done, and never what.
    const told = watch.heard.filter(
      (line) => !/^(?:(?:treatment-guide-\w+|click): (?:null|0)|input: undefined)$/.test(line),
    );
    expect(told, 'What the page hears').to.deep.equal([]);
  });

  it('remembers on this device only what it is asked to, and erases it', async () => {
    const guide = await shown(guidedDocument());
    await say(guide);
    await go(guide, 'sheet');
    expect(localStorage).to.have.lengthOf(0);
    const box = one<HTMLInputElement>(guide, '.keep input');
    box.click();
    await guide.updateComplete;
    expect(Object.keys(localStorage)).to.deep.equal(['treatment-guide/heat-or-cold']);
    const kept = JSON.parse(localStorage.getItem('treatment-guide/heat-or-cold')!) as object;
    expect(Object.keys(kept)).to.deep.equal(['marks', 'own', 'notes', 'leanings', 'answers']);
    expect(words(one(guide, '.keeping [role="status"]'))).to.equal('Kept on this device.');
    const sheet = words(one(guide, '.sheet-paper'));

    const later = await shown(guidedDocument());
    expect(stepOf(later), 'Not where the reader was').to.equal('marks');
    expect(words(one(later, '.sheet-paper'))).to.equal(sheet);
    later.remove();

    box.click();
    await guide.updateComplete;
    expect(localStorage, 'Off again').to.have.lengthOf(0);
    expect(words(one(guide, '.sheet-paper')), 'It stays in the page').to.equal(sheet);
    box.click();
    button(guide, /^Erase everything$/).click();
    await guide.updateComplete;
    expect(localStorage).to.have.lengthOf(0);
    expect(guide.shadowRoot!.textContent).to.not.include(SECRET);
    expect(all<HTMLInputElement>(guide, ':checked')).to.have.lengthOf(0);
    expect(
      all<HTMLTextAreaElement>(guide, 'textarea')
        .map(({ value }) => value)
        .join(''),
    ).to.equal('');
    expect([sessionStorage.length, document.cookie]).to.deep.equal([0, '']);
  });

  it('takes along what was written of a value and not added, and erases it', async () => {
    const guide = await shown(guidedDocument());
    const field = one<HTMLInputElement>(guide, '#own-value');
    write(field, `${SECRET} one`);
    await go(guide, 'sheet');
    expect(words(one(guide, '.sheet-paper'))).to.include(`${SECRET} one`);
    expect(field.value).to.equal('');
    write(field, `${SECRET} two`);
    button(guide, /^Erase everything$/).click();
    await guide.updateComplete;
    expect(field.value).to.equal('');
    await go(guide, 'marks');
    expect(guide.shadowRoot!.textContent).to.not.include(SECRET);
  });

  it('keeps the keys that its fields need from the shortcuts of the page', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', hear);
    try {
      const guide = await shown(guidedDocument());
      const field = one<HTMLInputElement>(guide, '#own-value');
      field.focus();
      for (const press of ['s', 'ArrowLeft', 'Backspace', 'Enter']) await sendKeys({ press });
      radio(guide, 'mark-soon', 0).focus();
      for (const press of ['ArrowRight', 'Escape']) await sendKeys({ press });
      expect(radio(guide, 'mark-soon', 1).checked).to.be.true;
    } finally {
      removeEventListener('keydown', hear);
    }
    expect(heard).to.deep.equal(['Escape']);
  });

  it('holds whom to call beside each place to write', async () => {
    const guide = await shown(guidedDocument());
    for (const field of all(guide, 'textarea,[type="text"]')) {
      const ids = field.getAttribute('aria-describedby')!.split(' ');
      expect(words(one(guide, `#${ids.at(-1)!}`)), field.id).to.match(/^If you may hurt yourself/);
    }
  });

  it('leaves nothing on the device, and says so, where it can remember no longer', async () => {
    const guide = await shown(guidedDocument());
    one<HTMLInputElement>(guide, '.keep input').click();
    await guide.updateComplete;
    expect(localStorage).to.have.lengthOf(1);
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    try {
      await go(guide, 'notes');
      write(one<HTMLTextAreaElement>(guide, '#note-tried'), SECRET);
      await go(guide, 'sheet');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
    expect(localStorage).to.have.lengthOf(0);
    expect(one<HTMLInputElement>(guide, '.keep input').checked).to.be.false;
    expect(words(one(guide, '.keeping [role="status"]'))).to.match(/^That did not work/);
  });

  it('does not say that it remembers where it may not', async () => {
    const guide = await shown(guidedDocument());
    await go(guide, 'sheet');
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    try {
      const box = one<HTMLInputElement>(guide, '.keep input');
      box.click();
      await guide.updateComplete;
      expect(box.checked).to.be.false;
      expect(words(one(guide, '.keeping [role="status"]'))).to.match(/^That did not work/);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', own);
    }
  });

  it('prints its sheet alone, from a frame that nothing is fetched for', async () => {
    const printer = withoutPrinter();
    try {
      const guide = await shown(guidedDocument());
      await say(guide);
      await go(guide, 'sheet');
      button(guide, /^Print/).click();
      await guide.updateComplete;
      expect(printer.printed()).to.equal(1);
      const frame = one<HTMLIFrameElement>(guide, 'iframe');
      const { body, title, documentElement, URL: address } = frame.contentDocument!;
      expect([address, title, documentElement.lang]).to.deep.equal([
        'about:blank',
        'My sheet for the talk',
        'en-GB',
      ]);
      const paper = words(body);
      expect(paper).to.include(words(one(guide, '.sheet-paper')));
      for (const said of [SECRET, 'How warm may it be?', 'Sources', 'Nothing was sent'])
        expect(paper).to.include(said);
      expect([...body.querySelectorAll('h1,h2')].map(({ localName }) => localName).join()).to.match(
        /^h1(,h2){6,}$/,
      );
      expect(getComputedStyle(body.querySelector('.sheet-parts')!).columnCount).to.equal('2');
      guide.remove();
      expect(frame.isConnected).to.be.false;
      expect(all(guide, 'iframe'), 'It goes with the guide').to.have.lengthOf(0);
    } finally {
      printer.stop();
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    itPassesAxe(`has no fault that axe finds in any step: ${theme}`, async () => {
      const guide = await shown(guidedDocument(), '320px');
      guide.theme = theme;
      await say(guide);
      for (const step of STEPS) {
        await go(guide, step);
        await expect(guide).to.be.accessible();
      }
    });
  }
});
