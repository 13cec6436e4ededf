import { expect, fixture, html } from '@open-wc/testing';
import '../define/treatment-compare.js';
import type { TreatmentCompare } from '../elements/treatment-compare.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { comparisonDocument } from './fixtures.js';
import { until } from './until.js';

/** An element that shows a document, inside a box of a width. */
export async function show(
  document: ComparisonInput | string = comparisonDocument(),
  attributes: Record<string, string> = {},
  width = '1000px',
): Promise<TreatmentCompare> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  const element = box.ownerDocument.createElement('treatment-compare');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.document = document;
  box.append(element);
  await element.updateComplete;
  return element;
}

/** An element from markup, as a page would write it. */
export async function showMarkup(markup: string): Promise<TreatmentCompare> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.querySelector('treatment-compare');
  if (!element) throw new Error('The markup holds no element.');
  await element.updateComplete;
  return element;
}

export function inlineDocument(document: unknown): string {
  return `<script type="application/json">${JSON.stringify(document)}</script>`;
}

/** The words of a node, as one line. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all<Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

// The type of what is found is said where it is asked for, as with `querySelector`.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function one<Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The innermost element whose words match. */
export function saying(element: Element, pattern: RegExp): HTMLElement | undefined {
  return all(element, '*').findLast(
    (node) => pattern.test(words(node)) && !(node instanceof HTMLStyleElement),
  );
}

export function headingOf(element: Element, title: string): HTMLElement {
  const heading = all(element, 'h1,h2,h3,h4,h5,h6').find((node) => words(node) === title);
  if (!heading) throw new Error(`There is no heading "${title}"`);
  return heading;
}

/** The table that a heading names. */
export function tableUnder(element: Element, title: string): HTMLTableElement {
  return one<HTMLTableElement>(element, `table[aria-labelledby="${headingOf(element, title).id}"]`);
}

/** The treatments of a table, in order. */
export function columnsOf(table: HTMLTableElement): string[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map(words);
}

/** The tables of criteria in the document's own sections. */
export function documentTables(element: Element): HTMLTableElement[] {
  return all<HTMLTableElement>(element, '[part~="table"]');
}

/** The treatments of each chart, in order: side by side, or one under the other on an axis. */
export function chartColumns(element: Element): string[][] {
  return all(element, '.columns, .times').map((chart) =>
    [...chart.querySelectorAll('.column > .heading, tbody th')]
      .filter((name) => name.closest('.columns, .times') === chart && !name.closest('.effects'))
      .map(words),
  );
}

/** What stands under a heading that names one row of the document. */
export function blockUnder(element: Element, label: string): HTMLElement {
  const block = headingOf(element, label).closest<HTMLElement>('.block');
  if (!block) throw new Error(`"${label}" names no row that stands by itself`);
  return block;
}

/** Opens all that is folded. */
export function openAll(element: Element): void {
  for (const fold of all<HTMLDetailsElement>(element, 'details')) fold.open = true;
}

export function title(element: Element): string {
  return words(element.shadowRoot?.querySelector('[part~="title"]'));
}

/** Whether a reader who scrolls there can see it. */
export function isVisible(node: Element | null | undefined): boolean {
  if (
    !node?.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    })
  ) {
    return false;
  }
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1;
}

export async function untilTitled(element: Element, wanted: string): Promise<void> {
  await until(
    () => title(element) === wanted,
    `The title became "${title(element)}", not "${wanted}"`,
  );
}

/** The focused element, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The words for a crisis, with the lines to call. */
export function crisisOf(element: Element): HTMLElement | undefined {
  let block = saying(element, /thinking of ending your life/);
  while (block && !block.querySelector('li')) block = block.parentElement ?? undefined;
  return block;
}

/** What no page can hide, by what it says. */
export function lockedBlocks(element: Element): Record<string, HTMLElement | undefined> {
  return {
    approval: tableUnder(element, 'Is it approved?'),
    'serious risks': tableUnder(element, 'Serious risks'),
    'review date': saying(element, /^.*Last reviewed/),
    disclaimer: saying(element, /It is not medical advice/),
    'crisis line': crisisOf(element),
    offers: saying(element, /^This site offers/),
  };
}

/** Names elements, since a whole element is too much for an assertion that fails to print. */
export function named(...nodes: readonly (Element | null | undefined)[]): string {
  const found = nodes.filter((node) => node instanceof Element);
  if (found.length === 0) return 'nothing';
  return found
    .map((node) => {
      const name = node.getAttribute('aria-label') ?? words(node).slice(0, 40);
      return `${node.localName}${node.id && `#${node.id}`} "${name}"`;
    })
    .join(', ');
}

export function expectFocus(node: Element | null | undefined): void {
  const active = focused();
  expect(active === node, `${named(active)} has the focus, not ${named(node)}`).to.be.true;
}

/** What a chart is drawn with, and whether its fill or its line says so. */
const DRAWN = {
  'people of a treatment': ['.people.treatment .filled', 'fill'],
  'people of a comparator': ['.people.comparator .filled', 'fill'],
  'people not counted': ['.people .empty', 'stroke'],
  'people who may be counted': ['.people.treatment .possible', 'stroke'],
  'people of a comparator who may be counted': ['.people.comparator .possible', 'stroke'],
  'the line around a range': ['.people .band', 'stroke'],
  'the mark of a treatment': ['.marks .treatment', 'fill'],
  'the mark of a comparator': ['.marks .comparator', 'stroke'],
  'the line between two marks': ['.marks .gap', 'stroke'],
  'where help begins': ['.time .begins', 'fill'],
  'where help begins for some': ['.time .some', 'stroke'],
  'where help holds': ['.time .holds', 'stroke'],
  'where help wears off': ['.time .wears', 'stroke'],
  'where help has ended': ['.time .ends', 'stroke'],
  'a dose': ['.calendar .dose', 'fill'],
  'a dose that some have': ['.calendar .maybe', 'stroke'],
  'a day without a dose': ['.calendar .days', 'fill'],
  'weeks that nobody has set': ['.calendar .unknown', 'stroke'],
} as const;

/** All that the charts are drawn with, by what it means. Each must be there. */
export function drawnIn(
  element: Element,
): { readonly what: string; readonly shape: Element; readonly paint: 'fill' | 'stroke' }[] {
  return Object.entries(DRAWN).flatMap(([what, [selector, paint]]) => {
    const shapes = all<Element>(element, selector);
    if (shapes.length === 0) throw new Error(`There is no shape for ${what}`);
    return shapes.map((shape) => ({ what, shape, paint }));
  });
}

/**
 * Puts the rules for forced colours in force, for one element, in the system's own colours. The test runner's
 * `emulateMedia({ forcedColors })` is heard by Playwright alone.
 */
export function forceColours(element: Element): void {
  const root = element.shadowRoot;
  if (!root || !(element.parentElement instanceof HTMLElement)) throw new Error('Nothing is shown');
  let forced = 0;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors'))
        continue;
      rule.media.mediaText = 'all';
      forced++;
    }
    return sheet;
  });
  if (forced === 0) throw new Error('There are no rules for forced colours');
  element.parentElement.style.cssText += '; background: Canvas; color: CanvasText';
}
