import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatsFor } from '../../i18n/formats.js';
import { fill } from '../../model/fill.js';
import { listener } from '../../views/listener.js';
import { type ContrastReport, ENOUGH, HIGH, type Kind, KINDS } from '../contrast-report.js';
import { namesNotTaken, variablesIn } from '../look/read-sheet.js';
import { actionButton, areaField, checkField, selectField } from './fields.js';
import type { Scope } from './scope.js';

/** The colour that the elements have by themselves. */
const USUAL_ACCENT = '#0b6e75';

/** The third step: colours, type and space. */
export function lookView(scope: Scope): TemplateResult {
  const { choices, words, set } = scope;
  return html`${accentView(scope)}
    <div class="pairs">
      ${selectField({
        name: 'font',
        label: words.font,
        value: choices.font,
        options: [
          { value: '', label: words.fontPage },
          { value: 'sans', label: words.fontSans },
          { value: 'serif', label: words.fontSerif },
          { value: 'rounded', label: words.fontRounded },
        ],
        set: (font) => set({ font }),
      })}
      ${selectField({
        name: 'corners',
        label: words.corners,
        value: choices.corners,
        options: [
          { value: '', label: words.cornersUsual },
          { value: 'square', label: words.cornersSquare },
          { value: 'soft', label: words.cornersSoft },
          { value: 'round', label: words.cornersRound },
        ],
        set: (corners) => set({ corners }),
      })}
      ${selectField({
        name: 'spacing',
        label: words.spacing,
        value: choices.spacing,
        options: [
          { value: '', label: words.spacingUsual },
          { value: 'tight', label: words.spacingTight },
          { value: 'wide', label: words.spacingWide },
        ],
        set: (spacing) => set({ spacing }),
      })}
      ${selectField({
        name: 'theme',
        label: words.theme,
        value: choices.theme,
        options: [
          { value: 'auto', label: words.themeAuto },
          { value: 'light', label: words.themeLight },
          { value: 'dark', label: words.themeDark },
        ],
        set: (theme) => set({ theme }),
      })}
    </div>
    ${sheetView(scope)} ${contrastView(scope)}
    ${actionButton(
      words.startOver,
      () => set({ accent: '', font: '', corners: '', spacing: '', theme: 'auto', sheet: '' }),
      'quiet',
    )}`;
}

function accentView({ choices, words, set }: Scope): TemplateResult {
  const isOwn = choices.accent !== '';
  return html`${checkField({
    name: 'accent-own',
    label: words.accentOwn,
    help: words.accentHelp,
    value: isOwn,
    set: (own) => set({ accent: own ? USUAL_ACCENT : '' }),
  })}
  ${
    isOwn
      ? html`<div class="field">
        <label for="accent">${words.accent}</label>
        <input
          id="accent"
          type="color"
          .value=${live(choices.accent)}
          @input=${listener((event: Event) => set({ accent: (event.target as HTMLInputElement).value }))}
        />
      </div>`
      : nothing
  }`;
}

function sheetView({ choices, words, set }: Scope): TemplateResult {
  const names = Object.keys(variablesIn(choices.sheet)).join(', ');
  const notTaken = namesNotTaken(choices.sheet);
  const read = names ? fill(words.sheetRead, { names }) : words.sheetNone;
  return html`<details ?open=${choices.sheet !== ''}>
    <summary>${words.sheet}</summary>
    ${areaField({
      name: 'sheet',
      label: words.sheet,
      help: words.sheetHelp,
      value: choices.sheet,
      rows: 6,
      isCode: true,
      problem:
        notTaken.length > 0
          ? { text: fill(words.sheetNotTaken, { names: notTaken.join(', ') }) }
          : undefined,
      set: (sheet) => set({ sheet }),
    })}
    <p class="said" role="status">${choices.sheet ? read : ''}</p>
  </details>`;
}

function contrastView({ report, words, language }: Scope): TemplateResult {
  return html`<div class="contrast">
    <h3>${words.contrast}</h3>
    <p class="help">${words.contrastHelp}</p>
    ${report ? figuresView(report, words, language) : html`<p>${words.contrastWaiting}</p>`}
  </div>`;
}

function figuresView(report: ContrastReport, words: Scope['words'], language: string): unknown {
  const names: Readonly<Record<Kind, string>> = {
    text: words.contrastText,
    headings: words.contrastHeadings,
    links: words.contrastLinks,
    small: words.contrastSmall,
  };
  return html`<dl>
    ${KINDS.map((kind) => {
      const ratio = report[kind];
      if (ratio === undefined) return nothing;
      // Never said to be more than it is.
      const figure = formatsFor(language).number(Math.floor(ratio * 10) / 10);
      return html`<div>
        <dt>${names[kind]}</dt>
        <dd class=${ratio < ENOUGH ? 'weak' : nothing}>${fill(words.contrastFigure, { figure })}: ${verdict(ratio, words)}</dd>
      </div>`;
    })}
  </dl>`;
}

function verdict(ratio: number, words: Scope['words']): string {
  if (ratio >= HIGH) return words.contrastHigh;
  return ratio >= ENOUGH ? words.contrastEnough : words.contrastLow;
}
