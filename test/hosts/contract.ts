/** The contract that holds on every host page, and how such a page is opened. */

import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  elementsIn,
  find,
  findAll,
  globalsOf,
  isShown,
  isVisible,
  line,
  misplaced,
  overflowing,
  sentinels,
  shownIn,
  treeOf,
  unreadable,
  unsaid,
  unseen,
} from './checks.js';
import { isChromium, isFirefox } from '../../src/testing/page.js';
import { until } from '../../src/testing/until.js';

export type Page = Window & typeof globalThis;

/** A host as the server describes it. */
export interface HostInfo {
  readonly id: string;
  readonly title: string;
  readonly shows: 'comparison' | 'fallback';
  readonly sandbox?: string;
  readonly width?: number;
  readonly within?: string;
  readonly needs?: string;
  readonly sees: readonly string[];
  readonly asks: readonly string[];
  readonly says: readonly string[];
  readonly marks: readonly string[];
  readonly axe?: string;
  readonly missing?: string;
  readonly isSkipped: boolean;
}

/** One loading of a host's page. */
export interface Loading {
  readonly frame: HTMLIFrameElement;
  readonly page: Page;
  /** What the witness has noted so far, as `kind: text`. */
  readonly notes: () => string[];
  /** What the server was asked for. */
  readonly requests: () => Promise<string[]>;
}

export interface HostPage {
  readonly host: HostInfo;
  /** The page. */
  readonly ours: Loading;
  /** The same page with our script served empty. */
  readonly control: Loading;
}

/** The hosts of a family, or all. */
export async function hostsOf(family?: string): Promise<readonly HostInfo[]> {
  const answer = await fetch(`/hosts/hosts.json${family ? `?family=${family}` : ''}`);
  return (await answer.json()) as HostInfo[];
}

/** The hosts of a family that this engine tries: all in Chromium, and each in one of the other two. */
export async function hostsTried(family: string): Promise<readonly HostInfo[]> {
  const hosts = await hostsOf(family);
  return isChromium ? hosts : hosts.filter((_, index) => index % 2 === (isFirefox ? 0 : 1));
}

const WIDTH = 1000;
let loadings = 0;

/** Opens a page of a host in a frame; `control` without our script. */
export async function open(
  { id, sandbox, width = WIDTH }: HostInfo,
  kind: 'ours' | 'control' = 'ours',
): Promise<Loading> {
  const load = `${kind}-${Date.now().toString(36)}-${++loadings}`;
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  // Some browsers take the room of a scroll bar from a page that grows long.
  frame.setAttribute('scrolling', 'no');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/hosts/${id}/${load}/`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    frame,
    page: frame.contentWindow as Page,
    notes: () => (runsScripts(sandbox) ? notesOf(frame.contentWindow as Page) : []),
    requests: async () => {
      const answer = await fetch(`/hosts/requests.json?load=${load}`);
      return (await answer.json()) as string[];
    },
  };
}

const runsScripts = (sandbox?: string): boolean =>
  sandbox === undefined || sandbox.includes('allow-scripts');

interface Witness {
  readonly notes: readonly { readonly kind: string; readonly text: string }[];
}

function notesOf(page: Page): string[] {
  const { hostWitness } = page as unknown as { hostWitness?: Witness };
  if (!hostWitness) throw new Error('The witness did not run.');
  return hostWitness.notes.map(({ kind, text }) => `${kind}: ${text}`);
}

/** What one list has and the other has not, each as often as it is more often there. */
export function beyond(list: Iterable<string>, other: Iterable<string>): string[] {
  const left = [...other];
  return [...list].filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The focused element of a page, through shadow roots. */
export function focusedIn(page: Page): Element | null {
  let active = page.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The part of a page that readers see, where it holds copies. */
export function sceneIn(page: Page, { within = 'body' }: HostInfo): HTMLElement {
  const scene = page.document.querySelector<HTMLElement>(within);
  if (!scene) throw new Error(`The page has no ${within}.`);
  return scene;
}

export function comparisonIn({ ours, host }: HostPage): HTMLElement {
  const found = sceneIn(ours.page, host).querySelector<HTMLElement>('treatment-compare');
  if (!found) throw new Error('The page has no <treatment-compare>.');
  return found;
}

const elementsOf = ({ ours, host }: HostPage): HTMLElement[] =>
  elementsIn(sceneIn(ours.page, host));

/** What the elements show in this browser. */
const outcomeOf = ({ shows, needs }: HostInfo): HostInfo['shows'] =>
  needs && !(needs in globalThis) ? 'comparison' : shows;

const saidBy = ({ says, needs }: HostInfo): readonly string[] =>
  needs && !(needs in globalThis) ? [] : says;

export async function untilShown(page: Page): Promise<void> {
  await until(() => {
    const elements = elementsIn(page.document);
    return elements.length > 0 && elements.every(isShown);
  }, 'Every element shows what it is for');
}

/** A suite that loads a host once with our script and once without, and holds it to the contract. */
export function describeHost(host: HostInfo, more?: (opened: () => HostPage) => void): void {
  const suite = host.isSkipped ? describe.skip : describe;
  const why = host.isSkipped ? ` (skipped: ${host.missing})` : '';
  suite(`${host.title}${why}`, () => {
    let opened: HostPage;

    before(async function () {
      this.timeout(20_000);
      if (host.missing) throw new Error(host.missing);
      const control = await open(host, 'control');
      const ours = await open(host);
      opened = { host, control, ours };
      const explain = (error: Error) => {
        throw new Error([host.title, error.message, ...ours.notes()].join('\n'));
      };
      if (outcomeOf(host) === 'comparison') await untilShown(ours.page).catch(explain);
      await until(
        () => ours.page.document.querySelector(host.within ?? 'body'),
        `There is ${host.within}`,
      ).catch(explain);
      await until(
        () => saidBy(host).every((said) => ours.notes().some((note) => note.startsWith(said))),
        `It says ${saidBy(host).join(' and ')}`,
      ).catch(explain);
    });

    after(() => {
      if (host.missing) return;
      opened.ours.frame.remove();
      opened.control.frame.remove();
    });

    if (outcomeOf(host) === 'comparison') {
      itShowsTheComparison(() => opened);
    } else {
      it('keeps what the author wrote in sight', () => {
        expect(unseen(host.sees, sceneIn(opened.ours.page, host))).to.deep.equal([]);
      });
    }
    itLeavesThePageAlone(() => opened);
    // Of axe's rules a host can break those of names and roles, the same in each engine, and those of colours, which
    // `unreadable` measures in each.
    if (isChromium && outcomeOf(host) === 'comparison' && !host.axe) itPassesAxe(() => opened);
    more?.(() => opened);
  });
}

function itShowsTheComparison(opened: () => HostPage): void {
  const page = () => opened().ours.page;

  it('can be read', () => {
    expect(unreadable(elementsOf(opened()))).to.deep.equal([]);
  });

  it('has its rows and its numbers', () => {
    expect(unsaid(elementsOf(opened()))).to.deep.equal([]);
  });

  it('stands in the place that it was given', () => {
    const elements = elementsOf(opened());
    expect(misplaced(elements)).to.deep.equal([]);
    const { scrollWidth } = opened().control.page.document.documentElement;
    if (scrollWidth <= opened().control.frame.clientWidth) {
      expect(overflowing(elements)).to.deep.equal([]);
    }
  });

  it('answers clicks', async () => {
    const comparison = comparisonIn(opened());
    const citation = find(comparison, '[role="doc-noteref"]');
    expectToBeHit(citation);
    citation.click();
    const note = find(comparison, '.source-note');
    await until(() => isVisible(note), 'A citation opens its source');
    expect(line(note)).to.include('Packs for necks');
    find(comparison, '.source-note button').click();
    await until(() => !isVisible(note), 'Its source closes');

    const heat = find(comparison, 'input[type="checkbox"]');
    heat.click();
    await until(() => shownIn(comparison).columns === 2, 'A treatment can be taken out');
    heat.click();
    await until(() => shownIn(comparison).columns === 3, 'It can be put back');

    const chart = sceneIn(page(), opened().host).querySelector('outcome-chart');
    if (!chart) return;
    const [first, other] = findAll(chart, '.frames button');
    other?.click();
    await until(() => line(chart.shadowRoot).includes('36 in 100'), 'The other people show');
    first?.click();
    await until(() => line(chart.shadowRoot).includes('64 in 100'), 'The first show again');
  });

  it('answers keys', async () => {
    const comparison = comparisonIn(opened());
    page().focus();
    find(comparison, '[role="doc-noteref"]').focus();
    expect(focusedIn(page())).to.equal(find(comparison, '[role="doc-noteref"]'));
    await sendKeys({ press: 'Tab' });
    const reached = focusedIn(page())!;
    expect(reached.getRootNode(), 'Tab stays in the comparison').to.equal(comparison.shadowRoot);
    expect(reached, 'It goes on').to.not.equal(find(comparison, '[role="doc-noteref"]'));
    const { outlineStyle, outlineWidth } = getComputedStyle(reached);
    expect(outlineStyle, 'The focus can be seen').to.not.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(1);
    find(comparison, '[role="doc-noteref"]').focus();
    await sendKeys({ press: 'Enter' });
    const note = find(comparison, '.source-note');
    await until(() => isVisible(note), 'Enter opens the source');
    await sendKeys({ press: 'Escape' });
    await until(() => !isVisible(note), 'Escape closes it');
    const checkbox = find(comparison, 'input[type="checkbox"]');
    checkbox.focus();
    await sendKeys({ press: ' ' });
    await until(() => shownIn(comparison).columns === 2, 'Space takes a treatment out');
    await sendKeys({ press: ' ' });
    await until(() => shownIn(comparison).columns === 3, 'Space puts it back');
  });
}

/** What a mouse would hit there. */
function expectToBeHit(node: HTMLElement): void {
  node.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const root = node.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  expect(node.contains(hit), `A click there hits ${hit?.localName ?? 'nothing'}`).to.be.true;
}

function itLeavesThePageAlone(opened: () => HostPage): void {
  it('leaves the boxes and styles of the page as they are', () => {
    const { host, ours, control } = opened();
    const before = sentinels(control.page, host.marks);
    expect(Object.keys(before).length, 'There is content to compare').to.be.greaterThan(20);
    for (const [node, described] of Object.entries(sentinels(ours.page, host.marks))) {
      expect(described, node).to.deep.equal(before[node]);
    }
  });

  it('leaves the globals and prototypes of the page as they are', () => {
    const { host, ours, control } = opened();
    const [after, before] = [globalsOf(ours.page), globalsOf(control.page)];
    const isMark = (name: string) => host.marks.some((mark) => name.startsWith(mark));
    expect([...after].filter((name) => !before.has(name) && !isMark(name))).to.deep.equal([]);
    expect([...before].filter((name) => !after.has(name) && !isMark(name))).to.deep.equal([]);
  });

  it('asks for nothing that the page does not name', async () => {
    const { host, ours, control } = opened();
    const [all, named] = [await ours.requests(), await control.requests()];
    expect(all, 'The page itself is noted').to.include('GET ');
    expect([...new Set(beyond(all, named))].sort()).to.deep.equal(host.asks);
    const loaded = beyond(resourcesOf(ours.page), resourcesOf(control.page));
    expect(
      loaded.filter((name) => !host.asks.some((asked) => name.endsWith(asked.slice(4)))),
    ).to.deep.equal([]);
  });

  it('says nothing, breaks nothing and stores nothing', async () => {
    const { host, ours, control } = opened();
    // What was set going has its turn before the notes are read.
    await aTimeout(0);
    const own = beyond(ours.notes(), control.notes());
    const said = saidBy(host);
    expect(
      own.filter((note) => !said.some((beginning) => note.startsWith(beginning))),
    ).to.deep.equal([]);
  });
}

function itPassesAxe(opened: () => HostPage): void {
  it('has no fault that axe finds', async function () {
    this.timeout(15_000);
    expect(await faultsFoundByAxe(opened())).to.deep.equal([]);
  });
}

const resourcesOf = (page: Page): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/\/(?:ours|control)-[^/]+\//, '/'));

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: { readonly target: unknown; readonly failureSummary?: string }[];
}

const verdicts = new Map<string, Promise<string[]>>();

/** What axe finds wrong inside our elements. Most hosts leave us the same tree: it is looked through once. */
function faultsFoundByAxe(opened: HostPage): Promise<string[]> {
  const tree = treeOf(elementsOf(opened));
  const verdict = verdicts.get(tree) ?? runAxe(opened);
  verdicts.set(tree, verdict);
  return verdict;
}

async function runAxe(opened: HostPage): Promise<string[]> {
  const { page } = opened.ours;
  const script = page.document.createElement('script');
  script.src = 'axe.js';
  const [nonced] = page.document.querySelectorAll<HTMLScriptElement>('script[nonce]');
  if (nonced) script.nonce = nonced.nonce;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('axe did not load')));
  });
  page.document.head.append(script);
  await loaded;
  const { axe } = page as unknown as { axe: Axe };
  const { violations } = await axe.run(
    { include: elementsOf(opened) },
    { preload: false, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}
