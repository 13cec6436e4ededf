import { html, type TemplateResult } from 'lit';
import { type Frame, framesOf, inFrame } from '../../model/comparison/frames.js';
import type { Arm, Estimate } from '../../model/comparison/rows/outcome.js';
import { shortNameOf, type RowOf, type Treatment } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { fold } from '../fold.js';
import { eventWords, likelyRange, naturalFrequency } from '../frequency.js';
import { cellOf } from './row-view.js';
import { element, elements, sequence } from '../sequence.js';
import { treatmentClass } from '../treatment-columns.js';

/** The same numbers as a table, in both frames. */
export function numbersTable(row: RowOf<'outcome'>, context: ViewContext): TemplateResult {
  const { messages, treatments } = context;
  const table = () => html`<table class="drawn">
    <caption class="visually-hidden" .textContent=${row.label}></caption>
    <thead>
      <tr>
        ${elements('th scope="col"', [messages.group, ...framesOf(row).map((frame) => eventWords(row, frame, context))])}
      </tr>
    </thead>
    ${sequence(
      treatments.flatMap((treatment) =>
        (cellOf(row, treatment) ?? []).map((arm) => trialRows(arm, row, treatment, context)),
      ),
    )}
  </table>`;
  return fold(messages.numbers, table, context, 'numbers');
}

function trialRows(
  arm: Arm,
  row: RowOf<'outcome'>,
  treatment: Treatment,
  context: ViewContext,
): TemplateResult {
  return html`<tbody class=${treatmentClass(treatment, context)}>
    ${groupRow(arm, shortNameOf(treatment), arm.timeframe ?? row.timeframe, row, context)}${groupRow(arm.comparator, arm.comparator.label, undefined, row, context)}
  </tbody>`;
}

function groupRow(
  estimate: Estimate,
  label: string,
  timeframe: string | undefined,
  row: RowOf<'outcome'>,
  context: ViewContext,
): TemplateResult {
  const cell = (frame: Frame) => {
    const counted = inFrame(estimate, row, frame);
    const range = likelyRange(counted, context);
    const number = naturalFrequency(counted, row.per, context);
    return range ? html`${number}<br />${range}` : number;
  };
  const head = timeframe
    ? html`${label} <span class="small" .textContent=${timeframe}></span>`
    : label;
  return html`<tr>
    ${element('th scope="row"', head)}${elements('td', framesOf(row).map(cell))}
  </tr>`;
}
