import { css } from 'lit';

/** The look of the page for authors: native controls, one column of calm steps, and the preview beside them. */
export const builderStyles = css`
  :host {
    --paper: #fdfcfa;
    --panel: #fff;
    --ink: #1b2422;
    --soft: #51605b;
    --rule: #d5dad5;
    --edge: #7b8883;
    --brand: #17625a;
    --on-brand: #fff;
    --tint: #eef3f0;
    --weak: #8f1d1d;
    --gap: 1.25em;
    display: block;
    color: var(--ink);
    font: 1em/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
    overflow-wrap: break-word;
    accent-color: var(--brand);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #121615;
      --panel: #1a201e;
      --ink: #e6ebe8;
      --soft: #a9b6b1;
      --rule: #333d39;
      --edge: #84918c;
      --brand: #7cc9bb;
      --on-brand: #0d1513;
      --tint: #202826;
      --weak: #ffb4a8;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h1,
  h2 {
    font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.8em, 1.4em + 1.8vw, 2.5em);
  }
  h2 {
    font-size: 1.4em;
  }
  h3 {
    font-size: 1em;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend,
  .field > label {
    padding: 0;
    font-weight: 600;
  }

  .builder {
    max-inline-size: 84em;
    margin-inline: auto;
    padding: clamp(1em, 4vw, 2.5em);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    justify-content: space-between;
    align-items: start;
    margin-block-end: 2em;
  }
  .top > div {
    flex: 1 1 20em;
    max-inline-size: 40em;
  }
  .top > .field {
    flex: 0 1 24em;
  }
  .lede {
    margin-block-start: 0.6em;
    color: var(--soft);
    font-size: 1.1em;
    text-wrap: pretty;
  }
  .languages {
    display: flex;
    gap: 0.5em;
  }
  .steps {
    display: grid;
    gap: var(--gap);
    align-items: start;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    min-inline-size: 0;
    padding: clamp(1em, 3.5vw, 2em);
    border: 1px solid var(--rule);
    border-radius: 0.9em;
    background: var(--panel);
  }
  .step > h2 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .step > h2 span {
    color: var(--brand);
    font-variant-numeric: tabular-nums;
  }

  .field,
  .choices,
  .group,
  .findings,
  .contrast,
  .folder,
  details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
    min-inline-size: 0;
  }
  .choices,
  .group {
    gap: 0.7em;
  }
  .choices > legend,
  .group > legend {
    margin-block-end: 0.6em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.65em;
    align-items: baseline;
  }
  .choice > .help {
    grid-column: 2;
  }
  .choice > input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1.2em;
  }
  .help,
  .said {
    color: var(--soft);
    font-size: 0.92em;
  }
  .said {
    color: var(--ink);
    white-space: pre-line;
  }
  .problem {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--weak);
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .said:empty,
  .problem:empty {
    display: none;
  }
  .empty {
    color: var(--soft);
  }

  input:not([type='radio'], [type='checkbox'], [type='file'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--edge);
    border-radius: 0.45em;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  input[type='number'] {
    max-inline-size: 7em;
  }
  input[type='color'] {
    inline-size: 5em;
    block-size: 2.75em;
    padding: 0.2em;
    border: 1px solid var(--edge);
    border-radius: 0.45em;
    background: var(--paper);
  }
  input[type='file'] {
    max-inline-size: 100%;
    font: inherit;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  .step > *,
  .choice > * {
    min-inline-size: 0;
  }
  .code,
  code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.88em;
  }
  textarea.code {
    overflow-wrap: anywhere;
  }
  button {
    justify-self: start;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--brand);
    border-radius: 0.45em;
    background: var(--brand);
    color: var(--on-brand);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.quiet,
  .languages button,
  .widths button {
    background: transparent;
    color: var(--brand);
  }
  button[aria-pressed='true'] {
    background: var(--brand);
    color: var(--on-brand);
  }
  :focus-visible {
    outline: 3px solid var(--brand);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  summary {
    padding-block: 0.4em;
    color: var(--brand);
    font-weight: 600;
    cursor: pointer;
  }
  details.more[open] {
    gap: 1.4em;
  }

  .findings ul {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .findings li {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--rule);
    overflow-wrap: anywhere;
  }
  .findings li.error {
    border-color: var(--weak);
  }
  .warning {
    padding: 0.7em 1em;
    border-inline-start: 3px solid var(--weak);
    background: var(--tint);
  }
  .contrast dl {
    display: grid;
    gap: 0.2em;
  }
  .contrast dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.3em;
    border-block-start: 1px solid var(--rule);
  }
  .contrast dt {
    flex: 0 0 10em;
    color: var(--soft);
  }
  .contrast dd.weak {
    color: var(--weak);
    font-weight: 600;
  }
  .steps-of-system {
    padding: 1em 1.2em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .steps-of-system ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.3em;
    margin-block-end: 0.6em;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }
  .folder {
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--rule);
  }

  .preview-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.5em;
    align-items: end;
  }
  .preview-tools .field {
    flex: 1 1 12em;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .skip {
    color: var(--brand);
  }
  .widths {
    display: flex;
    gap: 0.5em;
  }
  .frame-room {
    inline-size: var(--frame-width, 100%);
    block-size: var(--frame-height, 700px);
    max-inline-size: 100%;
    margin-inline: auto;
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: #fff;
  }
  iframe {
    display: block;
    border: 0;
    transform: scale(var(--scale, 1));
    transform-origin: 0 0;
  }
  builder-preview,
  code-field {
    min-inline-size: 0;
  }

  @media (min-width: 68em) {
    .steps {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.05fr);
    }
    .steps > .step:not(.preview) {
      grid-column: 1;
    }
    .preview {
      position: sticky;
      inset-block-start: 1em;
      grid-row: 1 / span 4;
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
