import { loadPage, type Page, SCRIPT } from '../frames.js';
import { until } from '../../src/testing/until.js';

/** A page with the built script on which whatever an attack could do is noticed. */
export interface WatchedPage {
  readonly page: Page;
  /** What has run, was asked for, went wrong or led away from the page, since it was last asked. */
  readonly happened: () => string[];
  /** The same, once all that was to run has had its turn. */
  readonly atLast: () => Promise<string[]>;
  /** Takes the place of `fetch`: what the page's next requests are answered. */
  answer: (address: string) => Promise<Response>;
}

/** What scripts call that want to be seen, and ways out of a page. */
const CANARIES = ['attacked', 'alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'stop'];
/** Not every engine follows a link that runs at once, so that the last one is waited for. */
const LAST = 'lastOfAll';
const WAYS_OUT = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker'];
const LOUD = ['log', 'info', 'debug', 'dir', 'table', 'trace'];

/** What our elements tell authors in the console. */
const TO_AUTHORS =
  /^(?:warn|error): <(?:treatment-compare|treatment-guide|outcome-chart|related-posts)> /;

/** Addresses that a page may lead to. */
const HARMLESS = /^(?:https?:|(?:tel|sms):[+\d]*$)/;

/** The page, and the places of a comparison in it that its own links lead to. */
const WITHIN = /^about:srcdoc(?:#[\w-]+\/[\w-]+)?$/;

/** Where relative addresses lead: to nobody. */
export const NOWHERE = 'https://nowhere.invalid/';

/** @param policy what the page allows, for pages whose own markup is of the kind that runs */
export async function openWatchedPage(policy = ''): Promise<WatchedPage> {
  const { frame, page, lines } = await loadPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base href="${NOWHERE}"><title>Page</title><script src="${SCRIPT}"></script><body></body>`,
  );
  const events: string[] = [];
  const note = (what: string) => () => {
    events.push(what);
  };
  const canaries = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, note(name)]));
  const watched: WatchedPage = {
    page,
    happened: () => [
      ...events.splice(0),
      ...lines.splice(0).filter((line) => !TO_AUTHORS.test(line)),
      ...strangeRequests(page),
      ...(WITHIN.test(page.location.href) ? [] : [`went to ${page.location.href}`]),
    ],
    atLast: async () => {
      const { document } = page;
      const link = document.createElement('a');
      link.href = 'javascript:lastOfAll()';
      document.body.append(link);
      link.click();
      await until(() => events.includes(LAST), 'A link that runs has run');
      link.remove();
      return watched.happened().filter((what) => what !== LAST);
    },
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
  };
  Object.assign(page, canaries([...CANARIES, ...WAYS_OUT, LAST]), {
    fetch: (address: string) => watched.answer(address),
  });
  Object.assign((page as unknown as { console: Console }).console, canaries(LOUD));
  Object.assign(page.document, canaries(['write', 'writeln', 'execCommand']));
  Object.assign(page.navigator, canaries(['sendBeacon']));
  page.addEventListener('pagehide', note('pagehide'));
  frame.addEventListener('load', note('the frame loaded again'));
  // A script link that is followed would run; any other would lead a test away from its page.
  for (const type of ['click', 'auxclick', 'submit']) {
    page.addEventListener(type, (event) => {
      const [target] = event.composedPath();
      const link = (target as Element).closest('a');
      if (link && HARMLESS.test(link.href)) event.preventDefault();
    });
  }
  return watched;
}

/** Requests for anything but pictures, which documents and posts may name. */
function strangeRequests(page: Page): string[] {
  const entries = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  page.performance.clearResourceTimings();
  return entries
    .filter(({ name, initiatorType }) => name !== SCRIPT && initiatorType !== 'img')
    .map(({ name, initiatorType }) => `${initiatorType} asked for ${name}`);
}

/** What may be in a shadow root: names of elements, and the attributes that each may have. */
export class Allowed {
  readonly #attributes = new Map<string, Set<string>>();

  /** Learns from what is shown of a document that means no ill. */
  learn({ shadowRoot }: Element): void {
    for (const { localName, attributes } of shadowRoot?.querySelectorAll('*') ?? []) {
      const known = this.#attributes.get(localName) ?? new Set();
      this.#attributes.set(localName, known);
      for (const { name } of attributes) known.add(name);
    }
  }

  /** What is in a shadow root and may not be there. */
  findings({ shadowRoot }: Element): string[] {
    const findings = [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) => {
      const known = this.#attributes.get(node.localName);
      return [
        ...(known ? [] : [`<${node.localName}>`]),
        ...[...node.attributes]
          .filter(({ name }) => !known?.has(name) || /^on|^style$|^srcdoc$/.test(name))
          .map(({ name }) => `<${node.localName} ${name}>`),
        ...addressesOf(node).filter((address) => !HARMLESS.test(address)),
      ];
    });
    return [...new Set(findings)];
  }
}

const PLACES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'ping'];

/** Where the attributes of an element lead, but for places in the same shadow root. */
function addressesOf(node: Element): string[] {
  return PLACES.flatMap((name) => node.getAttribute(name) ?? [])
    .filter((address) => !address.startsWith('#'))
    .map((address) => new URL(address, node.baseURI).href);
}

/** The button with which a reader prints: nobody else may call that. */
const PRINTS = '.tools > :last-child';

/** Places of a comparison that a link has led to: going there lays the page out, and is the same whatever the words are. */
const visited = new Set<string>();

/** Whether a link leads to a place in a comparison, and another like it has been followed. */
function isVisited(node: Element): boolean {
  const address = node.getAttribute('href') ?? '';
  if (!/^#[\w-]+\/[\w-]+$/.test(address)) return false;
  const isKnown = visited.has(address);
  visited.add(address);
  return isKnown;
}

/** Does with everything that is shown what a reader can do with it, but for printing. */
export function handle({ shadowRoot }: Element): void {
  for (const fold of shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  const nodes = shadowRoot?.querySelectorAll<HTMLElement>('a,button,input,summary,img,svg') ?? [];
  for (const node of nodes) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'mousedown', 'mouseup']) {
      node.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    node.focus?.({ preventScroll: true });
    if (node.matches('a,button') && !node.matches(PRINTS) && !isVisited(node)) node.click();
  }
}
