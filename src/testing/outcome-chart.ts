import '../define/outcome-chart.js';
import type { OutcomeChart } from '../elements/outcome-chart.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { outcomesDocument } from './fixtures.js';
import { all, one, words } from './queries.js';
import { showElement, showFirst } from './show.js';

/** A chart of a document, inside a box of a width. */
export function showChart(
  attributes: Record<string, string> = {},
  document: ComparisonInput | string = outcomesDocument(),
  width = '700px',
): Promise<OutcomeChart> {
  return showElement('outcome-chart', { attributes, properties: { document }, width });
}

/** A chart from markup, as an article would write it. */
export function showChartMarkup(markup: string): Promise<OutcomeChart> {
  return showFirst('outcome-chart', markup);
}

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
