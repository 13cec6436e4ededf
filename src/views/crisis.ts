import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import {
  ANYWHERE_ELSE,
  crisisLinesFor,
  firstNumbers,
  type SharedNumber,
} from '../model/comparison/crisis-lines.js';
import { dialled } from '../model/comparison/phone-number.js';
import type { CrisisLine } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { AT_ONCE, fold } from './fold.js';
import { sequence } from './sequence.js';

/** Whom to call. Locked: it carries no part. */
export function crisisView(context: ViewContext): unknown {
  const { comparison, messages, regions } = context;
  const { nearest, others } = crisisLinesFor(comparison.crisisLines, regions);
  if (nearest.length === 0) return nothing;
  const isElsewhere = nearest.every(({ region }) => region === ANYWHERE_ELSE);
  const title = comparison.crisisTitle ?? messages.crisisTitle;
  return html`<div class="crisis locked" role="group" aria-label=${title}>
    <p><strong>${title}</strong></p>
    ${isElsewhere && others.length > 0 ? numbersView(firstNumbers(others), context) : nothing}
    ${linesView(nearest, context)}
    ${others.length > 0 ? fold(messages.crisisOthers, () => linesView(others, context), AT_ONCE) : nothing}
  </div>`;
}

function linesView(items: readonly CrisisLine[], context: ViewContext): TemplateResult {
  return html`<ul class="crisis-lines">
    ${sequence(items.map((line) => html`<li>${lineView(line, context)}</li>`))}
  </ul>`;
}

/** The numbers of a few places, each under its name, for a reader who may be in any of them or in none. */
function numbersView(numbers: readonly SharedNumber[], context: ViewContext): unknown {
  const { messages, formats } = context;
  if (numbers.length === 0) return nothing;
  return html`<ul class="crisis-lines">
    ${numbers.map(
      ({ regions, call, text }) =>
        html`<li>
          <span class="place">${formats.list(regions.map((region) => formats.region(region)))}</span>
          ${numberView('tel', call, messages.crisisCall)}${
            text ? [' · ', numberView('sms', text, messages.crisisText)] : nothing
          }
        </li>`,
    )}
  </ul>`;
}

export function lineView(line: CrisisLine, { messages, formats }: ViewContext): unknown {
  const { region, name, url, call, text, hours, note, emergency } = line;
  const ways = [
    url ? html`<a href=${url} rel="noopener">${name}</a>` : name,
    call && numberView('tel', call, messages.crisisCall),
    text && numberView('sms', text, messages.crisisText),
    note,
    hours,
    emergency && fill(messages.crisisEmergency, { number: emergency }),
  ].filter(Boolean);
  const place =
    region === ANYWHERE_ELSE
      ? []
      : [html`<span class="place">${formats.region(region)}</span>`, ' '];
  return sequence([...place, ...ways.flatMap((way, index) => (index > 0 ? [' · ', way] : [way]))]);
}

/** A number to tap, unless more is written than a telephone can dial, such as what to press then. */
export function numberView(scheme: 'tel' | 'sms', written: string, message: string): unknown {
  const words = fill(message, { number: written });
  const number = dialled(written);
  return number ? html`<a class="dial" href="${scheme}:${number}">${words}</a>` : words;
}
