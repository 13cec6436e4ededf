import '../define/outcome-chart.js';
import type { OutcomeChart } from '../elements/outcome-chart.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { outcomesDocument } from './fixtures.js';
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
