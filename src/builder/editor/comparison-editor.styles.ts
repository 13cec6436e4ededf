import { css } from 'lit';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

const ownStyles = css`
  .page {
    --_alert: color-mix(in oklab, #d9480f 45%, currentColor);
    --_gap: 1.25em;
  }
  /* Nothing that has the keyboard is under the bar. */
  a,
  button,
  input,
  select,
  summary,
  textarea {
    scroll-margin-block: 7em 2em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.5em;
    background: var(--_surface, Canvas);
    border-block-end: 1px solid var(--_border);
  }
  .steps-back {
    display: flex;
    gap: 0.5em;
  }
  .said {
    flex: 1 1 6em;
    color: var(--_muted);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  .explain {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    inline-size: fit-content;
  }
  input[type='checkbox'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_strong);
  }

  .found {
    margin-block: 0.25em 1em;
  }
  .found > ol {
    display: grid;
    gap: 0.5em;
    max-block-size: 20em;
    overflow: auto;
    margin-block-start: 0.5em;
    padding: 0.25em 0.25em 0.25em 0.75em;
    border-inline-start: 3px solid var(--_border);
  }
  summary {
    cursor: pointer;
    min-block-size: 2.25em;
    padding-block: 0.35em;
  }
  .link {
    min-block-size: 0;
    padding: 0.15em 0;
    border: 0;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .part {
    border-block-start: 1px solid var(--_border);
  }
  .part:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .part-head {
    margin: 0;
    font: inherit;
  }
  .opens {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.75em;
    position: relative;
    inline-size: 100%;
    border: 0;
    text-align: start;
  }
  .opens::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.3em;
    inset-block-start: 1.2em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    transform: rotate(-45deg);
  }
  .opens[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .part-head > .opens {
    padding-block: 0.9em;
    padding-inline: 1.4em 0.25em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .part-head > .opens::before {
    inset-block-start: 1.4em;
  }
  .opens > .name {
    flex: 0 1 auto;
    overflow-wrap: anywhere;
  }
  .size,
  .kind,
  .count,
  .needed {
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }
  .count {
    margin-inline-start: auto;
  }
  .part-body {
    padding-block: 0.5em 2em;
  }
  .whole > * + * {
    margin-block-start: 1em;
  }

  .fields,
  .cells,
  .items,
  .body,
  .more[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    min-inline-size: 0;
  }
  .more {
    margin-block-start: 0.75em;
  }
  .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  label,
  legend {
    font-weight: 600;
  }
  .explain,
  .way > label {
    font-weight: 400;
  }
  .help {
    max-inline-size: var(--_measure);
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-weight: 400;
    line-height: 1.45;
  }
  .example {
    font-style: italic;
  }
  input:not([type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.65em;
    border: 1px solid color-mix(in oklab, currentColor 50%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    field-sizing: content;
    min-block-size: 4.25em;
    resize: vertical;
  }
  .number > input {
    max-inline-size: 8em;
  }
  .date > input {
    max-inline-size: 14em;
  }
  [aria-invalid='true'] {
    border-color: var(--_alert) !important;
  }
  .findings {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--_measure);
    font-size: max(0.875em, 13px);
    line-height: 1.45;
  }
  .findings > li {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_border);
  }
  .findings > .error,
  p.findings {
    border-inline-start: 3px solid var(--_alert);
    padding-inline-start: 0.6em;
  }
  .mark {
    font-weight: 650;
  }
  .error > .mark {
    color: var(--_alert);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.25em 0 0 1em;
    border: 0;
    border-inline-start: 2px solid var(--_border);
  }
  /* What is inside stands under lines or in columns of its own. */
  fieldset:is(.list, .record) {
    padding-inline-start: 0;
    border: 0;
  }
  fieldset > * + * {
    margin-block-start: 0.75em;
  }
  legend + .help {
    margin-block-start: 0.2em;
  }
  legend {
    padding: 0;
  }
  .cells {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    align-items: start;
  }
  .items {
    gap: 0;
  }
  .item {
    border-block-start: 1px solid var(--_border);
  }
  .item:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .item-head {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .item-head > .opens {
    flex: 1 1 auto;
    inline-size: auto;
    min-inline-size: 0;
    padding-block: 0.7em;
    padding-inline: 1.4em 0.25em;
  }
  .opens[aria-expanded='true'] > .name {
    font-weight: 650;
  }
  .body {
    padding: 0.75em 0 1.75em 1em;
  }
  .tools {
    display: flex;
    flex: none;
  }
  .tool {
    min-inline-size: 2.75em;
    padding: 0;
    border-color: transparent;
    color: var(--_muted);
  }
  .tool:hover:enabled {
    border-color: var(--_border);
    color: inherit;
  }
  .open-item {
    position: relative;
    padding-block: 0.5em;
  }
  .open-item > .tools {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .open-item > :is(.field, fieldset) > :is(label, legend) {
    min-block-size: 2em;
    padding-inline-end: 9em;
  }
  .add,
  .adding > summary {
    inline-size: fit-content;
    margin-block-start: 0.75em;
  }
  .adding > summary {
    min-block-size: 2.75em;
    padding: 0.55em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .adding > summary::-webkit-details-marker {
    display: none;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    margin-block-start: 0.5em;
  }
  .kinds .help {
    margin-block-start: 0.35em;
  }
  .kinds .help::first-letter {
    text-transform: uppercase;
  }
  .adding > .help {
    margin-block: 0.75em;
  }
  .adding-one {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .adding-one > :is(input, select) {
    flex: 1 1 12em;
    inline-size: auto;
  }
  .adding-one > button {
    margin: 0;
  }
  .adding-source {
    margin-block-start: 1.5em;
  }
  .chosen {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }
  .chosen > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding-inline-start: 0.65em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .quiet {
    min-block-size: 2em;
    padding: 0.1em 0;
    border: 0;
    color: var(--_link);
    font-size: max(0.875em, 13px);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .choices {
    display: grid;
    gap: 0.25em;
    max-block-size: 16em;
    overflow: auto;
    padding: 0.25em;
  }
  .choices button {
    inline-size: 100%;
    text-align: start;
  }
  pre {
    max-inline-size: 100%;
    overflow: auto;
    margin: 0;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.8125em;
  }
  .preview {
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .preview > h4 {
    margin: 0 0 0.75em;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .findings > .error {
      border-color: Mark;
    }
  }
  @container page (inline-size < 30em) {
    .body {
      padding-inline-start: 0.5em;
    }
    fieldset.fields,
    .cells > fieldset {
      padding-inline-start: 0.6em;
    }
    .tool {
      min-inline-size: 2.25em;
    }
    .open-item > :is(.field, fieldset) > :is(label, legend) {
      padding-inline-end: 7em;
    }
  }
`;

export const comparisonEditorStyles = [tokens, host, base, ownStyles];
