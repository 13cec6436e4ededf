/**
 * What comparisons in the HTML of a page cannot do by markup and styles alone. A classic script for pages that do without
 * the elements: it defines none, asks nothing of the network and leaves no name behind. All that it does can be done twice,
 * so that a second copy changes nothing. What the elements' own scripts have defined is left to them.
 */
import { dayOf } from '../model/comparison/review.js';
import { isPlainClick } from '../model/plain-click.js';

const STORED = '[data-prerendered]';

interface Due extends HTMLElement {
  readonly dataset: DOMStringMap & { readonly due: string };
}

interface Host extends Element {
  readonly shadowRoot: ShadowRoot;
}

const isOurs = (host: Element): host is Host =>
  host.matches(STORED) && !!host.shadowRoot && !customElements.get(host.localName);

/** Those of the page, and those that others hold. */
const hosts = (root: ParentNode = document): Host[] =>
  [...root.querySelectorAll(STORED)]
    .filter(isOurs)
    .flatMap((host) => [host, ...hosts(host.shadowRoot)]);

/**
 * Makes a shadow root of the template that `innerHTML` and routers leave as it is. Routers that keep pages keep clones.
 *
 * @returns whether there was one
 */
function attach(host: Element): boolean {
  const template = host.querySelector<HTMLTemplateElement>(':scope > [shadowrootmode]');
  if (host.shadowRoot || !template) return false;
  const root = host.attachShadow({ mode: 'open', clonable: true });
  root.append(template.content);
  template.remove();
  root.querySelectorAll(STORED).forEach(attach);
  return true;
}

/** Shows what is to be said from a day on that has come where the reader is. */
function showDue({ shadowRoot }: Host): void {
  const today = dayOf(new Date());
  for (const note of shadowRoot.querySelectorAll<Due>('[data-due]'))
    note.hidden = note.dataset.due >= today;
}

function enhance(node: Node): void {
  if (!('matches' in node)) return;
  const element = node as Element;
  const found = [element.parentElement, element, ...element.querySelectorAll(STORED)];
  let isAttached = false;
  for (const host of found) {
    if (!host?.matches(STORED)) continue;
    isAttached = attach(host) || isAttached;
    if (isOurs(host)) showDue(host);
  }
  // The page could not scroll to what was not there.
  if (isAttached) follow()?.scrollIntoView();
}

/** What a link leads to: nothing to see, which a slot shows before the place that is meant. */
const landingIn = (host: Host, hash: string): HTMLElement | undefined =>
  [...host.querySelectorAll<HTMLElement>(':scope > [slot]')].find(({ id }) => `#${id}` === hash);

/** Gives the focus to the place after a landing, and opens what is folded under it. */
function arrive({ assignedSlot }: HTMLElement): void {
  const place = assignedSlot?.nextElementSibling as HTMLElement | null | undefined;
  const fold = assignedSlot?.parentElement?.querySelector<HTMLDetailsElement>(':scope > .folds');
  if (fold) fold.open = true;
  (place?.querySelector<HTMLElement>('.heading') ?? place)?.focus({ preventScroll: true });
}

/** Arrives where the address of the page leads, which the browser has scrolled to. */
function follow(): HTMLElement | undefined {
  // Programs that send links may write the stroke in its other form.
  const hash = location.hash.replace(/%2f/i, '/');
  const landing = hosts()
    .map((host) => landingIn(host, hash))
    .find(Boolean);
  if (landing) arrive(landing);
  return landing;
}

/** What an event happened at, within the shadow root that it comes out of. */
const closest = (event: Event, selector: string): Element | null | undefined =>
  (event.composedPath()[0] as Partial<Element> | undefined)?.closest?.(selector);

function followLink(event: MouseEvent): void {
  const link = closest(event, 'a[href^="#"]');
  const hash = link?.getAttribute('href');
  const { host } = (link?.getRootNode() ?? {}) as Partial<ShadowRoot>;
  if (!hash || !host || !isOurs(host) || event.defaultPrevented || !isPlainClick(event)) return;
  const landing = landingIn(host, hash);
  if (!landing) return;
  event.preventDefault();
  // An address that is a route of the page's own script stays as it is.
  if (!/^#[/!]/.test(location.hash)) location.hash = hash;
  arrive(landing);
  landing.scrollIntoView();
}

/** The citation whose source was shown last. */
let citation: HTMLButtonElement | undefined;

function rememberCitation(event: Event): void {
  citation =
    (closest(event, 'button.citation') as HTMLButtonElement | null | undefined) ?? citation;
}

/** Chromium loses the focus where a popover closes around it in a shadow root that the page's parser made. */
function leaveNote(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const note = closest(event, '.source-note');
  if (note && citation?.popoverTargetElement === note) citation.focus();
}

/** Opens for print what is folded, in engines whose style sheets cannot. */
function openForPrint(): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const { shadowRoot } of hosts())
      opened.push(...shadowRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened.splice(0)) fold.open = false;
  });
}

function start(): void {
  enhance(document.documentElement);
  follow();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(enhance);
  }).observe(document, { childList: true, subtree: true });
}

document.addEventListener('click', followLink);
document.addEventListener('click', rememberCitation);
document.addEventListener('keydown', leaveNote);
addEventListener('hashchange', follow);
// As the page is loaded, the browser takes the focus away from where the address leads.
addEventListener('load', () => {
  if (document.activeElement === document.body) follow();
});
if (!CSS.supports('selector(::details-content)')) openForPrint();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
