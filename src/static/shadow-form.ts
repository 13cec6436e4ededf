import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import { type Frame, framesOf } from '../model/comparison/frames.js';
import {
  type Comparison,
  type RowOf,
  shortNameOf,
  type Source,
} from '../model/comparison/schema.js';
import type { ViewContext } from '../views/context.js';
import { eventWords } from '../views/frequency.js';
import { sourceView } from '../views/sources.js';
import { isChoice } from '../views/treatments.js';
import { shadowGuide } from './guide/shadow-guide.js';
import type { FormParts } from './static-context.js';

type Outcome = RowOf<'outcome'>;

/**
 * A comparison in a shadow root that works without a script: citations open popovers, and what a reader chooses stands in
 * inputs before all that depends on them, for WebKit does not see `:has(:checked)` change in a shadow root. The styles in
 * `static.styles.ts` do the rest.
 */
export const shadowForm: FormParts = {
  citation: ({ number, label, name }) =>
    html`<button type="button" class="citation" popovertarget=${noteId(number)} aria-label=${name}>${label}</button>`,
  frames: frameInputs,
  inFrames: (row, content: (frame: Frame) => unknown) =>
    framesOf(row).map((frame, index) => html`<div class="in-${index + 1}">${content(frame)}</div>`),
  chooser: (context) => (isChoice(context) ? treatmentInputs(context) : nothing),
  // Links find no ids inside a shadow root, but they find what the page holds and a slot shows.
  landing: (anchor) => html`<slot name=${LANDING + anchor}></slot>`,
  // Text that is kept must not say so before the day has come.
  guide: shadowGuide,
  due: (day, words) => html`<span hidden data-due=${day}>${words}</span>`,
};

/** What the name of the slot begins with that shows where a link leads. */
export const LANDING = 'at-';

/** The name that the inputs for the frames of an outcome share. */
export function frameName({ sections }: Comparison, row: Outcome): string {
  return `frame-${sections.flatMap(({ rows }) => rows).indexOf(row)}`;
}

function frameInputs(row: Outcome, context: ViewContext): unknown {
  const { comparison, messages, frameOf } = context;
  const name = frameName(comparison, row);
  const shown = frameOf(row);
  return [
    html`<p class="frame-question small" aria-hidden="true">${messages.peopleWho}</p>`,
    ...framesOf(row).map((frame, index) => {
      const id = `${name}-${index + 1}`;
      const words = eventWords(row, frame, context);
      return html`<input
          type="radio"
          class="frame-${index + 1}"
          name=${name}
          id=${id}
          aria-label="${messages.peopleWho} ${words}"
          ?checked=${frame === shown}
        /><label class="pick" for=${id}>${words}</label>`;
    }),
  ];
}

function treatmentInputs({ comparison, treatments, messages }: ViewContext): unknown {
  return [
    html`<p class="choose" id="choose">${messages.choose}</p>`,
    ...comparison.treatments.map((treatment, index) => {
      const id = `shows-${index + 1}`;
      return html`<input
          type="checkbox"
          class="shows ${id}"
          id=${id}
          .value=${treatment.id}
          aria-describedby="choose"
          ?checked=${treatments.includes(treatment)}
        /><label for=${id}>${shortNameOf(treatment)}</label>`;
    }),
  ];
}

const noteId = (number: number): string => `note-${number}`;

/** A note for each source that a number leads to. */
export function sourceNotes(context: ViewContext): unknown {
  const { comparison, sourceNumbers } = context;
  return comparison.sources.flatMap((source) => {
    const number = sourceNumbers.get(source.id);
    return number === undefined ? [] : [sourceNote(source, number, context)];
  });
}

/** The sources that a number in a text leads to. */
export const citedIn = (
  text: string,
  { sourceNumbers }: ViewContext,
): ViewContext['sourceNumbers'] =>
  new Map([...sourceNumbers].filter(([, number]) => text.includes(`="${noteId(number)}"`)));

function sourceNote(source: Source, number: number, context: ViewContext): TemplateResult {
  const name = fill(context.messages.source, { number: context.formats.number(number) });
  return html`<div class="source-note" id=${noteId(number)} popover role="note" aria-label=${name}>
    <p><strong>${name}</strong> &middot; ${sourceView(source, context)}</p>
  </div>`;
}
