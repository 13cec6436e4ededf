import type { LitElement } from 'lit';
import { all, words } from './queries.js';
import { until } from './until.js';

/** What tests ask of related posts that are shown. */

export const ownContent = (element: Element): Element | null => element.querySelector('.own');

/** Waits until posts are shown, or it is known that there are none. */
export async function untilSettled(element: LitElement): Promise<void> {
  await until(() => !element.matches(':state(loading)') && element.hasUpdated, 'It settled');
  await element.updateComplete;
}

export const titlesOf = (element: Element): string[] =>
  all(element, '.posts:not(.skeleton) .title').map(words);

export const linksOf = (element: Element): HTMLAnchorElement[] =>
  all<HTMLAnchorElement>(element, 'a.title');

export async function untilTitles(element: Element, wanted: readonly string[]): Promise<void> {
  await until(
    () => titlesOf(element).join() === wanted.join(),
    `The titles are ${titlesOf(element).join()}, not ${wanted.join()}`,
  );
}
