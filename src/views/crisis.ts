import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import { ANYWHERE_ELSE, crisisLinesFor } from '../model/comparison/crisis-lines.js';
import type { CrisisLine } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';

/** Whom to call. Locked: it carries no part. */
export function crisisView(context: ViewContext): unknown {
  const { comparison, messages, region } = context;
  const { nearest, others } = crisisLinesFor(comparison.crisisLines, region);
  if (nearest.length === 0) return nothing;
  return html`<div class="crisis locked" role="group" aria-label=${messages.crisisTitle}>
    <p><strong>${messages.crisisTitle}</strong></p>
    ${linesView(nearest, context)}
    ${others.length > 0 ? fold(messages.crisisOthers, linesView(others, context)) : nothing}
  </div>`;
}

function linesView(items: readonly CrisisLine[], context: ViewContext): TemplateResult {
  return html`<ul class="crisis-lines">
    ${items.map((line) => html`<li>${lineView(line, context)}</li>`)}
  </ul>`;
}

function lineView(line: CrisisLine, { messages, formats }: ViewContext): TemplateResult {
  const { region, name, url, call, text, hours, emergency } = line;
  const ways = [
    url ? html`<a href=${url} rel="noopener">${name}</a>` : name,
    call && html`<a href="tel:${digits(call)}">${fill(messages.crisisCall, { number: call })}</a>`,
    text && html`<a href="sms:${digits(text)}">${fill(messages.crisisText, { number: text })}</a>`,
    hours,
    emergency && fill(messages.crisisEmergency, { number: emergency }),
  ].filter(Boolean);
  const place =
    region === ANYWHERE_ELSE
      ? nothing
      : html`<span class="place">${formats.region(region)}</span> `;
  return html`${place}${ways.map((way, index) => (index > 0 ? [' · ', way] : way))}`;
}

/** Only what a telephone dials: the document chooses the number, never the scheme. */
function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
