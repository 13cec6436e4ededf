import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Icon } from '../model/comparison/rows/facts.js';
import { shortNameOf, type Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { iconView } from './icon.js';
import { treatmentClass } from './treatment-columns.js';
import { sequence } from './sequence.js';

/** One criterion: its label, what is said under it, and a cell for each treatment. */
export interface Criterion {
  readonly label: string;
  readonly icon?: Icon | undefined;
  readonly note?: unknown;
  readonly cell: (treatment: Treatment) => unknown;
}

/**
 * A table of criteria by treatments. Where its own container is narrow, style turns each row into a card;
 * the roles are spelled out because browsers drop those of a table that is not displayed as one.
 */
export function criteriaTable(
  criteria: readonly Criterion[],
  treatments: readonly Treatment[],
  labelledBy: string,
  context: ViewContext,
  part?: 'table',
): unknown {
  if (context.form?.criteria) return context.form.criteria(criteria, treatments, context);
  const scrolls = context.view === 'table';
  // One template for every view, so that what a reader has opened stays open.
  return html`<div
    class="criteria ${scrolls ? 'scroller' : ''}"
    role=${scrolls ? 'region' : nothing}
    tabindex=${scrolls ? 0 : nothing}
    aria-labelledby=${scrolls ? labelledBy : nothing}
  >
    <div class="frame columns-${treatments.length} view-${context.view}">
      <div class="sheet">
        <table role="table" aria-labelledby=${labelledBy} part=${part ?? nothing}>
          <thead role="rowgroup">
            ${treatmentHeads(treatments, context)}
          </thead>
          <tbody role="rowgroup">
            ${sequence(criteria.map((criterion) => criterionRow(criterion, treatments, context)))}
          </tbody>
        </table>
      </div>
    </div>
  </div>`;
}

function treatmentHeads(treatments: readonly Treatment[], context: ViewContext): TemplateResult {
  return html`<tr role="row">
    <th role="columnheader" scope="col">
      <span class="visually-hidden" .textContent=${context.messages.criterion}></span>
    </th>
    ${sequence(
      treatments.map(
        (treatment) =>
          html`<th
          role="columnheader"
          scope="col"
          class=${treatmentClass(treatment, context)}
          .textContent=${shortNameOf(treatment)}
        ></th>`,
      ),
    )}
  </tr>`;
}

function criterionRow(
  { label, icon, note, cell }: Criterion,
  treatments: readonly Treatment[],
  context: ViewContext,
): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="criterion">${icon ? iconView(icon) : nothing}${label}</span>
      ${note ? html`<div class="small">${note}</div>` : ''}
    </th>
    ${repeat(
      treatments,
      ({ id }) => id,
      (treatment) =>
        html`<td role="cell" class=${treatmentClass(treatment, context)}>
          <p class="treatment-label" .textContent=${shortNameOf(treatment)}></p>
          ${criterionCell(cell, treatment, context)}
        </td>`,
    )}
  </tr>`;
}

/** What is said of a treatment by a criterion. */
export const criterionCell = (
  cell: Criterion['cell'],
  treatment: Treatment,
  { messages }: ViewContext,
): unknown => cell(treatment) ?? html`<p class="not-known" .textContent=${messages.notKnown}></p>`;
