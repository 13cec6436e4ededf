import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../i18n/messages.js';
import { crisisLinesFor } from '../model/crisis-lines.js';
import type { CrisisLine } from '../model/schema.js';
import type { ViewContext } from './context.js';

/** Whom to call. Locked: it carries no part. */
export function crisisView(context: ViewContext): unknown {
  const { comparison, messages, region } = context;
  const { nearest, others } = crisisLinesFor(comparison.crisisLines, region);
  if (nearest.length === 0) return nothing;
  return html`<div class="crisis" role="group" aria-label=${messages.crisisTitle}>
    <p><strong>${messages.crisisTitle}</strong></p>
    ${lines(nearest, context)}
    ${
      others.length > 0
        ? html`<details>
          <summary>${messages.crisisOthers}</summary>
          ${lines(others, context)}
        </details>`
        : nothing
    }
  </div>`;
}

function lines(items: readonly CrisisLine[], context: ViewContext): TemplateResult {
  return html`<ul class="crisis-lines">
    ${items.map((line) => html`<li>${lineView(line, context)}</li>`)}
  </ul>`;
}

function lineView(line: CrisisLine, { messages, formats }: ViewContext): TemplateResult {
  const place = line.region === 'INTL' ? messages.crisisAnywhere : formats.region(line.region);
  return html`<span class="place">${place}</span> ${
    line.url ? html`<a href=${line.url} rel="noopener">${line.name}</a>` : line.name
  }${line.call ? html` · <a href="tel:${digits(line.call)}">${fill(messages.crisisCall, { number: line.call })}</a>` : nothing}${
    line.text
      ? html` · <a href="sms:${digits(line.text)}">${fill(messages.crisisText, { number: line.text })}</a>`
      : nothing
  }${line.hours ? ` · ${line.hours}` : nothing}${
    line.emergency ? ` · ${fill(messages.crisisEmergency, { number: line.emergency })}` : nothing
  }`;
}

/** Only what a telephone dials: the document chooses the number, never the scheme. */
function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
