import { html, nothing, type TemplateResult } from 'lit';
import type { Arm, Estimate } from '../../model/rows/outcome.js';
import type { RowOf, Treatment } from '../../model/schema.js';
import { shortNameOf } from '../../model/short-name.js';
import type { ViewContext } from '../context.js';
import { bar, inGroup, likelyRange } from '../frequency.js';
import { citations, inline } from '../inline.js';
import { term } from '../term.js';
import { type CellView, cellOf } from './row-view.js';

export const outcomeView: CellView<RowOf<'outcome'>> = {
  layout: 'cells',
  note: ({ better, comparison }, { messages }) =>
    html`<p>${better === 'more' ? messages.betterMore : messages.betterFewer} ${messages[comparison]}</p>`,
  cell(row, treatment, context) {
    const arms = cellOf(row, treatment);
    return arms?.length ? arms.map((arm) => armView(arm, row, treatment, context)) : undefined;
  },
};

function armView(
  arm: Arm,
  row: RowOf<'outcome'>,
  treatment: Treatment,
  context: ViewContext,
): TemplateResult {
  const { messages } = context;
  const name = shortNameOf(treatment);
  const range = likelyRange(arm, context);
  return html`<div class="arm">
    ${line(arm, 'treatment', range ? `${name} (${range})` : name, row.per, context)}
    ${line(arm.comparator, 'comparator', arm.comparator.label, row.per, context)}
    <dl class="pairs context">
      ${term(messages.timeframe, arm.timeframe ?? row.timeframe)}
      ${term(messages.population, arm.population ?? row.population)}
      ${term(messages.certainty, messages[arm.certainty])}
    </dl>
    <p class="small">
      ${arm.caveat ? inline(arm.caveat, context) : nothing}${citations(arm.sources, context)}
    </p>
  </div>`;
}

function line(
  estimate: Estimate,
  arm: 'treatment' | 'comparator',
  label: string,
  per: number,
  context: ViewContext,
): TemplateResult {
  return html`<p class="number ${arm}">
    <strong>${inGroup(estimate, per, context)}</strong> <span class="small">${label}</span>
    ${bar(estimate, per, arm)}
  </p>`;
}
