import { contrastOf } from '../styles/contrast.js';

/** Kinds of words that are looked at. */
export const KINDS = ['text', 'headings', 'links', 'small'] as const;
export type Kind = (typeof KINDS)[number];

/** The weakest contrast of each kind of words that there is, from 1 to 21. */
export type ContrastReport = Readonly<Partial<Record<Kind, number>>>;

/** The least that WCAG 2 asks for of words, and what it calls enhanced. */
export const ENOUGH = 4.5;
export const HIGH = 7;

/** Measures the words of an element as they are drawn. */
export function contrastReport(host: Element): ContrastReport {
  const report: Partial<Record<Kind, number>> = {};
  for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('.page *') ?? []) {
    if (!hasWords(element) || !isSeen(element)) continue;
    const kind = kindOf(element);
    report[kind] = Math.min(report[kind] ?? Infinity, contrastOf(element));
  }
  return report;
}

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && Boolean(nodeValue?.trim()));

/** What is hidden from the eye, and what is a picture, is measured by no rule for words. */
const isSeen = (element: HTMLElement): boolean =>
  element.checkVisibility() && !element.closest('svg, .visually-hidden');

function kindOf(element: Element): Kind {
  if (element.closest('h1, h2, h3, h4, h5, h6, .heading')) return 'headings';
  if (element.closest('a, button, summary')) return 'links';
  return element.closest('.small') ? 'small' : 'text';
}
