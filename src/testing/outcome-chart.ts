import { fixture, html } from '@open-wc/testing';
import '../define/outcome-chart.js';
import type { OutcomeChart } from '../elements/outcome-chart.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { all, one, words } from './element.js';
import { comparisonDocument } from './fixtures.js';

/** A complete document with two outcomes that have an id, and one source that neither cites. */
export function outcomesDocument(changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const { sections, sources = [] } = comparisonDocument();
  return comparisonDocument({
    sections: [
      {
        id: 'outcomes',
        title: 'What happens',
        rows: [
          {
            kind: 'outcome',
            id: 'less-pain',
            label: 'Less pain',
            about: 'By their own account.[@guide-c]',
            event: 'felt less pain',
            noEvent: 'did not feel less pain',
            better: 'more',
            comparison: 'indirect',
            timeframe: '12 weeks',
            population: '200 adults with a sore knee',
            cells: {
              walking: [
                {
                  events: 64,
                  low: 50,
                  high: 76,
                  comparator: { label: 'No exercise', events: 28 },
                  certainty: 'low',
                  caveat: 'One small trial.',
                  sources: ['trial-a'],
                },
              ],
              tablets: [
                {
                  events: 55,
                  comparator: { label: 'Placebo', events: 45 },
                  timeframe: '6 weeks',
                  population: '90 nurses',
                  certainty: 'moderate',
                  sources: ['label-b', 'trial-a'],
                },
              ],
            },
          },
          {
            kind: 'outcome',
            id: 'bleeding',
            label: 'Bleeding',
            event: 'bled',
            noEvent: 'did not bleed',
            better: 'fewer',
            comparison: 'direct',
            timeframe: '1 year',
            population: 'Older adults',
            cells: {
              tablets: [
                {
                  events: 3,
                  comparator: { label: 'Dummy tablets', events: 1 },
                  certainty: 'high',
                  sources: ['label-b'],
                },
              ],
            },
          },
        ],
      },
      ...sections,
    ],
    sources: [...sources, { id: 'uncited', kind: 'other', title: 'A source of something else' }],
    ...changes,
  });
}

/** A chart of a document, inside a box of a width. */
export async function showChart(
  attributes: Record<string, string> = {},
  document: ComparisonInput | string = outcomesDocument(),
  width = '700px',
): Promise<OutcomeChart> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  const chart = box.ownerDocument.createElement('outcome-chart');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  chart.document = document;
  box.append(chart);
  await chart.updateComplete;
  return chart;
}

/** A chart from markup, as an article would write it. */
export async function showChartMarkup(markup: string): Promise<OutcomeChart> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const chart = box.querySelector('outcome-chart');
  if (!chart) throw new Error('The markup holds no chart.');
  await chart.updateComplete;
  return chart;
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
