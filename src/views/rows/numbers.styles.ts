import { css } from 'lit';

export const numberStyles = css`
  .arm + .arm {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px dashed var(--_border);
  }
  .number.treatment > strong {
    font-size: 1.25em;
  }
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 18em;
    block-size: 0.5em;
    margin-block: 0.25em 0.1em;
    border-radius: 0.25em;
    overflow: hidden;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar-track {
    fill: var(--_tint);
  }
  .bar-share {
    fill: var(--_strong);
  }
  .comparator .bar-share {
    fill: var(--_muted);
  }
  .bar.comparator {
    block-size: 0.3em;
  }
  .context {
    margin-block-start: 0.6em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .pairs > div > * {
    display: inline;
  }
  .pairs dt {
    font-weight: 600;
  }
  .pairs dt::after {
    content: ': ';
  }
  .arm > .small {
    margin-block-start: 0.3em;
  }
  .legend {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .key {
    display: block;
  }
  .key::before {
    content: '';
    display: inline-block;
    inline-size: 1.2em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border-radius: 0.2em;
    background: var(--_strong);
  }
  .key.comparator::before {
    background: var(--_muted);
    block-size: 0.3em;
    vertical-align: 0.1em;
  }
  .effects > div {
    margin-block-start: 0.7em;
  }
  .effects dt {
    font-weight: 600;
  }
  .effects dd {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
  }
  .effects .bar {
    margin: 0;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar-track {
      fill: Canvas;
    }
    .bar-share {
      fill: CanvasText;
    }
    .key::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .arm {
      break-inside: avoid;
    }
    .bar-track,
    .bar-share {
      print-color-adjust: exact;
    }
  }
`;
