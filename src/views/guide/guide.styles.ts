import { css } from 'lit';

/**
 * Calm and roomy, a phone first. One step is seen at a time where a script shows steps; on paper and without a script all of
 * them stand below each other.
 */
export const guideStyles = css`
  .guide-head > .heading {
    font-size: clamp(1.5em, 1em + 2.2cqi, 2.1em);
    line-height: 1.15;
  }
  .guide-head > * + * {
    margin-block-start: 0.75em;
    margin-block-end: 0;
  }
  /* Inside a comparison it is a section among others */
  :host(.section) .guide-head > .heading {
    font-size: 1.35em;
  }
  :host(.section) .step > .heading {
    font-size: 1.2em;
  }
  :host(.section) .planned > .heading {
    font-size: 1.1em;
  }
  .private {
    font-weight: 600;
  }
  /* Where the reader is */
  .steps-nav {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
  .step-list {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.25em;
  }
  .to-step {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.3em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 48px;
    padding: 0.4em 0;
    border-color: transparent;
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .step-number {
    inline-size: 2.1em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    line-height: 2.1em;
    font-weight: 600;
  }
  .to-step:hover .step-number {
    border-color: currentColor;
  }
  .to-step[aria-current] {
    font-weight: 650;
  }
  .to-step[aria-current] .step-number {
    border-color: var(--_strong);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_strong);
  }
  .to-risks {
    display: block;
    min-block-size: 44px;
    margin: 0.25em auto 0;
    border: 0;
    color: var(--_link);
    font-size: 0.9375em;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .step {
    margin-block-start: calc(2.25 * var(--_space));
  }
  .step > .heading {
    margin-block: 0.15em 0.5em;
    font-size: 1.5em;
  }
  .step > .heading ~ .heading {
    margin-block: 2em 0.5em;
    font-size: 1.0625em;
  }
  .step > .intro {
    margin-block-end: 1.25em;
  }
  @media not print {
    .page:not(.static) > .step:not(.now) {
      display: none;
    }
  }
  .ways,
  .sheet-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .ways {
    justify-content: space-between;
    max-inline-size: 44em;
    margin-block-start: calc(2.5 * var(--_space));
  }
  .way {
    min-block-size: 48px;
    padding: 0.5em 1.1em;
    font-weight: 600;
    color: var(--_link);
  }
  .way:hover {
    border-color: currentColor;
  }
  .on {
    margin-inline-start: auto;
    border: 2px solid;
  }
  /* Questions, and answers that a thumb hits */
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  legend + .small {
    margin-block-start: 0.15em;
    max-inline-size: var(--_measure);
  }
  .value,
  .question-asked,
  .note,
  .own {
    max-inline-size: 44em;
  }
  .value + .value,
  .value + .own {
    margin-block-start: 1.6em;
  }
  .question-asked + .question-asked,
  .note + .note {
    margin-block-start: 2em;
  }
  .choices {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .choices.row {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .row > .choice {
    flex-direction: column;
    justify-content: center;
    gap: 0.25em;
    padding: 0.5em 0.2em;
    font-size: 0.9375em;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .choice:hover {
    border-color: currentColor;
  }
  .choice:has(:checked) {
    border-color: var(--_strong);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_strong);
  }
  .choice:has(:focus-visible) {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }
  .choice > input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_strong);
  }
  .choice > input:focus-visible {
    outline: none;
  }
  .quiet {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    color: var(--_link);
    font-size: 0.9375em;
    text-align: start;
    text-decoration: underline;
  }
  /* What is written */
  .own > label,
  .note > label {
    display: block;
    font-weight: 650;
  }
  .own > label > .small {
    display: block;
    font-weight: 400;
  }
  .own-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.4em;
  }
  input[type='text'],
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.6em 0.8em;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .own-line > input {
    flex: 1 1 10em;
    inline-size: auto;
    min-inline-size: 0;
  }
  textarea {
    margin-block: 0.4em 0.5em;
    min-block-size: 6em;
    field-sizing: content;
    resize: vertical;
  }
  .danger {
    font-size: max(0.9375em, 12px);
  }
  .danger a {
    display: inline-block;
    line-height: max(2em, 32px);
    font-weight: 600;
  }
  /* The comparison */
  .planned .heading {
    font-size: 1.25em;
  }
  .planned .block .heading {
    font-size: 1em;
  }
  .mark-said {
    margin-block: 0.2em 0.9em;
  }
  .tensions,
  .own-values {
    max-inline-size: var(--_measure);
    margin-block-start: 1.5em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .tensions > .heading {
    margin-block-end: 0.6em;
    font-size: 1.125em;
  }
  .tensions > p + p:nth-of-type(odd) {
    margin-block-start: 1em;
  }
  .tensions > p:nth-of-type(even),
  .own-values > .small {
    margin-block-start: 0.25em;
  }
  .unknown-title {
    margin-block: 1.25em 0.35em;
    font-weight: 650;
  }
  .unknown-title + .points {
    max-inline-size: var(--_measure);
  }
  .others,
  .leanings {
    margin-block-start: calc(2.5 * var(--_space));
  }
  .others > details > summary,
  .leanings > details > summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    font-weight: 600;
  }
  .feedback:not(:empty) {
    max-inline-size: var(--_measure);
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_strong);
  }
  .feedback:empty {
    display: none;
  }
  .read-again > a {
    display: inline-block;
    min-block-size: 32px;
    margin-inline-end: 1em;
  }
  .lean {
    max-inline-size: 30em;
  }
  .lean + .lean,
  .small + .lean {
    margin-block-start: 1.4em;
  }
  .lean-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.3em;
  }
  .lean-ends > :last-child {
    text-align: end;
  }
  .choices.scale {
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.3em;
  }
  .scale > .choice {
    justify-content: center;
    gap: 0;
    padding: 0;
  }
  /* The sheet */
  .done {
    min-block-size: 1.55em;
    margin-block: 0.5em;
    font-weight: 600;
  }
  .sheet-paper {
    padding: clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  .sheet-about,
  .sheet-notice,
  .sheet-basis {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .sheet-about {
    margin-block-end: 1.25em;
  }
  .sheet-parts {
    columns: 2 18em;
    column-gap: 2em;
  }
  .sheet-part {
    break-inside: avoid;
    padding-block-end: 1.1em;
  }
  .sheet-paper li {
    margin-inline-start: 1.1em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .keeping {
    max-inline-size: var(--_measure);
    margin-block-start: calc(2.5 * var(--_space));
  }
  .keeping > * + * {
    margin-block-start: 0.75em;
  }
  .keep {
    inline-size: fit-content;
  }
  .printed {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
  }
  @container page (max-inline-size: 26em) {
    .step-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .to-step {
      justify-content: center;
    }
    .ways > .way {
      flex: 1 1 8em;
    }
  }
  @container page (max-inline-size: 20em) {
    .choices.row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .steps-nav,
    .ways,
    .sheet-actions,
    .keeping,
    .quiet,
    .own button,
    .printed {
      display: none;
    }
    .step {
      margin-block-start: 2em;
    }
    .step-place {
      break-after: avoid;
    }
    .step:has(.sheet-paper) {
      break-before: page;
    }
    fieldset {
      break-inside: avoid;
    }
    .choice,
    textarea {
      min-block-size: 0;
    }
    .sheet-paper {
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    .to-step[aria-current] .step-number {
      outline: 2px solid Highlight;
    }
    .tensions,
    .own-values {
      border: 1px solid CanvasText;
    }
  }
`;
