/**
 * What is looked at on a host page, each check as the list of what is wrong. They use nothing of the page's own
 * JavaScript world but its nodes, and run inside a page as well, where no other may look in.
 */

import { backgroundOf, contrast, foregroundOf } from '../../src/styles/contrast.js';

export const TAGS = ['treatment-compare', 'outcome-chart', 'related-posts'] as const;

const SMALLEST = 12;
const LEAST_CONTRAST = 4.5;

/** What ends a line or a cell: words on either side of it are not one. */
const BLOCK = /^(?:caption|d[dlt]|div|figcaption|h[1-6]|li|p|section|summary|t[dhr])$/;

/** The words of a node in one line, those of different blocks apart, as they are seen. */
export const line = (node: Node | null | undefined): string =>
  textOf(node).replace(/\s+/g, ' ').trim();

function textOf(node: Node | null | undefined): string {
  if (!node?.hasChildNodes())
    return node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  const text = [...node.childNodes].map(textOf).join('');
  return BLOCK.test(node.nodeName.toLowerCase()) ? ` ${text} ` : text;
}

export const elementsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(TAGS.join()),
];

export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in ${element.localName}`);
  return found;
}

export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Whether an element shows what it is for, in place of what its author wrote, and all that it folds is there. */
export function isShown(element: Element): boolean {
  const sign = { 'related-posts': 'a.title', 'outcome-chart': 'svg.people' }[element.localName];
  const isFilled = findAll(element, 'details').every(({ children }) => children.length > 1);
  return isFilled && Boolean(element.shadowRoot?.querySelector(sign ?? '.disclaimer'));
}

/** Whether a reader who scrolls there can see it. */
export function isVisible(node: Element): boolean {
  if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1;
}

const ownWords = (node: Element): string =>
  [...node.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map((text) => text.textContent?.trim())
    .join(' ')
    .trim();

/** The elements that hold words which are on show, in the shadow roots and in what they slot. */
function wordsIn(elements: readonly Element[]): HTMLElement[] {
  return elements.flatMap((element) =>
    [...element.querySelectorAll<HTMLElement>('*'), ...findAll(element, '*')].filter(
      (node) => ownWords(node) && !node.closest('.visually-hidden') && isVisible(node),
    ),
  );
}

const named = (node: Element): string => `${node.localName} "${ownWords(node).slice(0, 30)}"`;

/** All that axe goes by: names, attributes and words, what of them is there for readers, and in which colours. */
export function treeOf(elements: readonly Element[]): string {
  const nodes = elements.flatMap((element) => [
    element,
    ...element.querySelectorAll('*'),
    ...findAll(element, '*'),
  ]);
  return nodes.map(describedForAxe).join('\n');
}

function describedForAxe(node: Element): string {
  const { color, backgroundColor, textDecorationLine, overflow } = getComputedStyle(node);
  // Where a note opens is written in a style, and is the place's affair.
  const attributes = [...node.attributes].filter(({ name }) => name !== 'style');
  return [
    node.localName,
    ...attributes.map(({ name, value }) => `${name}=${value}`).sort(),
    ownWords(node),
    node.checkVisibility({ visibilityProperty: true }),
    ...[color, backgroundColor, textDecorationLine, overflow],
  ].join(' ');
}

/** Words that are too small, too faint or dressed up by the page. */
export function unreadable(elements: readonly Element[]): string[] {
  const words = wordsIn(elements);
  if (words.length === 0) return ['There are no words'];
  return words.flatMap((node) => {
    const style = getComputedStyle(node);
    const background = backgroundOf(node);
    const found = contrast(foregroundOf(node), background);
    const faults = {
      [`is ${style.fontSize}`]: parseFloat(style.fontSize) < SMALLEST,
      [`is ${style.textTransform}`]: style.textTransform !== 'none',
      [`is spaced by ${style.letterSpacing}`]: !['normal', '0px'].includes(style.letterSpacing),
      [`is indented by ${style.textIndent}`]: parseFloat(style.textIndent) !== 0,
      [`wraps as ${style.whiteSpace}`]: !/^(normal|nowrap)/.test(style.whiteSpace),
      [`has a line of ${style.lineHeight}`]:
        parseFloat(style.lineHeight) < parseFloat(style.fontSize),
      [`has a contrast of ${found.toFixed(2)}`]: found < LEAST_CONTRAST,
    };
    return Object.entries(faults).flatMap(([fault, is]) => (is ? `${named(node)} ${fault}` : []));
  });
}

interface Shown {
  readonly columns: number;
  readonly title: string;
  readonly headings: readonly string[];
  readonly words: string;
}

/** What the comparison says, as a reader would read it. */
export function shownIn(comparison: Element): Shown {
  return {
    title: line(comparison.shadowRoot?.querySelector('[part~="title"]')),
    headings: findAll(comparison, 'h1,h2,h3,h4,h5,h6').map(line),
    columns: find(comparison, '[part~="table"]').querySelectorAll('thead th').length - 1,
    words: line(comparison.shadowRoot),
  };
}

/** In the order of the document, one of each kind of row. */
const SAID = [
  'Heat or cold for a stiff neck',
  'You warm the neck.',
  'In a clinic',
  'Or at work.',
  'Felt better after two days',
  '64 in 100',
  '50 and 76',
  '28 in 100',
  'Sham warmth',
  'Not known',
  'Red skin',
  'Sham pack of 100',
  'Red skin 12 3',
  'Sleepiness',
  'Begin and end',
  'Gone by the weekend.',
  'Two days a week',
  'What does it cost?',
];

const HEADINGS = [
  'Heat or cold for a stiff neck',
  'The treatments',
  'First look',
  'How well each works',
  'Felt better after two days',
  'How soon it helps',
  'Sources',
];

const POSTS = ['Your first visit', 'Questions to bring along'];

/** What should be said and is not. */
export function unsaid(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (!isShown(element)) return [`${element.localName} shows only its own content`];
    const words = line(element.shadowRoot);
    switch (element.localName) {
      case 'treatment-compare': {
        const { headings, columns } = shownIn(element);
        return [
          ...SAID.filter((saying) => !words.includes(saying)),
          ...HEADINGS.filter((heading) => !headings.includes(heading)).map((h) => `heading ${h}`),
          ...(columns === 3 ? [] : [`${columns} columns`]),
        ];
      }
      case 'outcome-chart':
        return ['64 in 100', '41 in 100', 'Felt better after two days'].filter(
          (saying) => !words.includes(saying),
        );
      default: {
        const titles = findAll(element, 'a.title').map(line);
        return POSTS.filter((post) => !titles.includes(post));
      }
    }
  });
}

/** Words that a reader of a part of the page cannot see. */
export function unseen(words: readonly string[], scene: Element): string[] {
  const nodes = [scene, ...elementsIn(scene)].flatMap((root) => [
    ...root.querySelectorAll('*'),
    ...findAll(root, '*'),
  ]);
  const seen = new Set(nodes.filter(isVisible).map(line));
  return words.filter((wanted) => !seen.has(wanted));
}

/** Where the box of an element is not as wide as its place, or as whatever the page makes of its own blocks there. */
export function misplaced(elements: readonly HTMLElement[]): string[] {
  const blocks = widthsOfBlocksBefore(elements);
  return elements.flatMap((element, index) => {
    const { display } = getComputedStyle(element);
    const { width } = element.getBoundingClientRect();
    const rooms = [roomIn(element.parentElement!), blocks[index]!];
    return [
      ...(display === 'flex' ? [] : [`${element.localName} is ${display}`]),
      ...(rooms.some((room) => Math.abs(width - room) <= 1)
        ? []
        : [`${element.localName} is ${width}px wide where there are ${rooms.join(' or ')}px`]),
    ];
  });
}

/** All at once, or a page of many would be laid out for each. */
function widthsOfBlocksBefore(elements: readonly HTMLElement[]): number[] {
  const blocks = elements.map((element) => {
    const block = element.ownerDocument.createElement('div');
    element.before(block);
    return block;
  });
  const widths = blocks.map((block) => block.getBoundingClientRect().width);
  for (const block of blocks) block.remove();
  return widths;
}

function roomIn(parent: HTMLElement): number {
  const style = getComputedStyle(parent);
  const sides = ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'] as const;
  return sides.reduce(
    (room, side) => room - parseFloat(style[side]),
    parent.getBoundingClientRect().width,
  );
}

/** Anything in an element that reaches out of its box sideways. */
export function overflowing(elements: readonly HTMLElement[]): string[] {
  return elements.flatMap((element) => {
    const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
    return scrollWidth > clientWidth + 1
      ? [`The page of ${element.localName} scrolls sideways: ${scrollWidth} in ${clientWidth}`]
      : [];
  });
}

/**
 * The boxes and styles of the page's own content, without how far down it is.
 *
 * @param marks beginnings of the names of variables that a library of the page sets
 */
export function sentinels(page: Window, marks: readonly string[]): Record<string, unknown> {
  const described: Record<string, unknown> = {};
  for (const id of ['before', 'after']) {
    const section = page.document.getElementById(id);
    const nodes = section ? [section, ...section.querySelectorAll('*')] : [];
    nodes.forEach((node, index) => {
      const { x, width, height } = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      described[`${id} ${index} ${node.localName}`] = {
        box: [x, width, height].map(Math.round),
        style: [...style]
          .filter((name) => !marks.some((mark) => name.startsWith(mark)))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`),
      };
    });
  }
  return described;
}

/** What libraries add to a name so that it is theirs alone, anew on each loading. */
const MADE_UP = /\d{6,}|_\d+\.\w{6,}/g;

/** Each name on `window` and in the built-in objects, with the kind or the source of its value. */
export function globalsOf(page: Window): Set<string> {
  const names = new Set<string>();
  const add = (path: string, owner: object) => {
    for (const key of Reflect.ownKeys(owner)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, key) as Record<string, unknown>;
      const parts = ['value', 'get', 'set'].map((name) => {
        const part = descriptor[name];
        return typeof part === 'function' ? sourceOf(part) : typeof part;
      });
      names.add(`${path}${String(key).replace(MADE_UP, '…')}: ${parts.join(' ')}`);
    }
  };
  add('window.', page);
  add('document.', page.document);
  for (const key of Object.getOwnPropertyNames(page)) {
    const { value } = Object.getOwnPropertyDescriptor(page, key) ?? {};
    if (typeof value !== 'function' || !/^[A-Z]/.test(key)) continue;
    add(`${key}.`, value as object);
    const { prototype } = value as { prototype?: object };
    if (prototype) add(`${key}.prototype.`, prototype);
  }
  return names;
}

const sources = new WeakMap<object, string>();

function sourceOf(value: object): string {
  let source = sources.get(value);
  if (source === undefined) {
    source = Function.prototype.toString.call(value).slice(0, 200);
    sources.set(value, source);
  }
  return source;
}
