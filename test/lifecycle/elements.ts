import { expect } from '@open-wc/testing';
import { fullDocument, without } from '../../src/testing/documents.js';
import { fullGuide } from '../../src/testing/guides.js';
import { type Page, SCRIPT } from '../frames.js';
import { until } from '../../src/testing/until.js';

/** The elements with something of their own to show, and what a reader gets to see of them. */

export interface Lively extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

export interface Sample {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string;
}

/** Pictures are asked for over the network, which is of no account here. */
const DOCUMENT = ['heat', 'cold-pack'].reduce<unknown>(
  (document, _id, index) => without(document, `$.treatments[${index}].image.src`),
  { ...fullDocument(), guide: fullGuide() },
);

export const JSON_CHILD = `<p>The author’s own words</p><script type="application/json">${JSON.stringify(DOCUMENT)}</script>`;

const TABLE =
  '<table><caption>Tea or coffee?</caption><tbody><tr><th></th><th>Tea</th><th>Coffee</th></tr><tr><th>Taste</th><td>Mild</td><td><b>Strong</b></td></tr></tbody></table>';

const LINKS =
  '<ul><li data-tags="Sleep"><a href="https://blog.example/a">A sleep diary</a> <time datetime="2026-01-02"></time> Four weeks.</li><li><a href="https://blog.example/b">Walks</a></li><li><a href="https://blog.example/c">Soup</a></li></ul>';

export const SAMPLES: readonly Sample[] = [
  {
    name: 'a comparison in JSON',
    tag: 'treatment-compare',
    attributes: {
      'heading-level': '3',
      region: 'GB',
      offers: 'heat',
      sections: 'first-look how-well',
      view: 'cards',
      theme: 'dark',
      lang: 'en-GB',
      treatments: 'heat cold-pack',
    },
    children: JSON_CHILD,
  },
  {
    name: 'a comparison in a table',
    tag: 'treatment-compare',
    attributes: { 'heading-level': '1', theme: 'light', lang: 'en', view: 'table' },
    children: TABLE,
  },
  {
    name: 'the built-in comparison',
    tag: 'treatment-compare',
    attributes: { region: 'US', comparison: 'ketamine-vs-antidepressants' },
    children: '<a href="https://example.org/">A guideline</a>',
  },
  {
    name: 'a chart',
    tag: 'outcome-chart',
    attributes: {
      outcome: 'felt-better',
      frame: 'loss',
      treatments: 'cold-pack',
      theme: 'dark',
      lang: 'en',
    },
    children: JSON_CHILD,
  },
  {
    name: 'a guide',
    tag: 'treatment-guide',
    attributes: { 'heading-level': '3', region: 'GB', theme: 'dark', lang: 'en-GB' },
    children: JSON_CHILD,
  },
  {
    name: 'posts',
    tag: 'related-posts',
    attributes: {
      loading: 'eager',
      rank: 'newest',
      limit: '2',
      layout: 'cards',
      heading: 'More',
      'heading-level': '4',
      exclude: 'https://blog.example/c',
      pinned: 'https://blog.example/b',
      theme: 'light',
      lang: 'en',
    },
    children: LINKS,
  },
];

export function markupOf({ tag, attributes, children }: Sample): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${children}</${tag}>`;
}

/** Of the element alone, which is read soonest, where that can show it: it reads no tables and holds no comparison. */
export const scriptOf = ({ tag, children }: Sample): string =>
  children === JSON_CHILD || children === LINKS
    ? new URL(`../../dist/elements/${tag}.js`, import.meta.url).href
    : SCRIPT;

export const byTag = (root: ParentNode, { tag }: Sample): Lively =>
  root.querySelector<Lively>(tag)!;

/** What a reader gets to see, once there is nothing more to come. */
export async function contentOf(element: Lively): Promise<string> {
  await until(
    () =>
      element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6,figure,figcaption') &&
      !element.matches(':state(loading)'),
    `<${element.localName}> shows something`,
  );
  await element.updateComplete;
  return contentNow(element);
}

/** Waits until a reader gets to see just this: posts stand as they were until others are chosen. */
export async function untilContent(element: Lively, expected: string): Promise<void> {
  const shown = async () => (await contentOf(element)) === expected;
  await until(shown).catch(() => undefined);
  expect(contentNow(element)).to.equal(expected);
}

export function contentNow({ shadowRoot }: Element): string {
  const words = (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const names = [...(shadowRoot?.querySelectorAll('*') ?? [])].map(
    (node) => `${node.localName}.${node.getAttribute('class') ?? ''}`,
  );
  return `${words}\n${names.join(' ')}`;
}

export const frames = (page: Page): Promise<unknown> =>
  new Promise((resolve) => page.requestAnimationFrame(() => setTimeout(resolve)));
