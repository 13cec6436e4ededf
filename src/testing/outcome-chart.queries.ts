import { all, one, words } from './queries.js';

/** What tests ask of a chart of an outcome that is shown. */

/** The name of the outcome that is shown, or nothing. */
export function labelOf(chart: Element): string {
  return words(chart.shadowRoot?.querySelector('figcaption p'));
}

/** The sentences with the numbers, in order: "64 in 100 people felt less pain". */
export function sentencesOf(chart: Element): string[] {
  return all(chart, 'p')
    .map(words)
    .filter((sentence) => /^\S+ in \d+ people/.test(sentence));
}

/** The buttons that change the frame, the pressed one first. */
export function framesOf(chart: Element): readonly [pressed: HTMLElement, other: HTMLElement] {
  return [one(chart, 'button[aria-pressed="true"]'), one(chart, 'button[aria-pressed="false"]')];
}

/** The sources in the list, in its order. */
export function listedSources(chart: Element): HTMLElement[] {
  return all(chart, 'ol[aria-labelledby="sources"] > li');
}

export function citationsOf(chart: Element): HTMLAnchorElement[] {
  return all<HTMLAnchorElement>(chart, '[role="doc-noteref"]');
}
