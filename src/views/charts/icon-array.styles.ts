import { css } from 'lit';

/** Filled, perhaps and empty people differ in shape as well as in colour. */
export const iconArrayStyles = css`
  .frames {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em 0.6em;
    margin-block-start: 1em;
  }
  /* On a line of its own, so that no rounding of widths moves the buttons. */
  .frames > :first-child {
    flex-basis: 100%;
  }
  .frames + .about {
    margin-block-start: 0.75em;
  }
  .frames button {
    min-block-size: 2.25em;
    padding: 0.3em 0.9em;
    font-size: 0.9375em;
    text-align: start;
  }
  .frames button:hover {
    border-color: currentColor;
  }
  .frames [aria-pressed='true'] {
    border-color: var(--_strong);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_strong);
    /* Bolder without growing wider, so that the switch stays where it is pressed. */
    -webkit-text-stroke: 0.03em;
  }
  .trial {
    grid-row: span 4;
    margin-block-start: 1em;
  }
  .trial + .trial {
    padding-block-start: 1em;
    border-block-start: 1px dashed var(--_border);
  }
  .arms {
    display: grid;
    grid-row: span 3;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: subgrid;
    column-gap: 0.75em;
  }
  .arm {
    display: grid;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    align-content: start;
  }
  .arm > p {
    margin: 0;
  }
  .arm-label {
    line-height: 1.3;
  }
  .number {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .number strong {
    display: block;
    font-size: 1.65em;
    text-wrap: balance;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .people {
    max-inline-size: 7em;
    block-size: auto;
    margin-block-start: 0.25em;
  }
  .pieces {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  /* Beside each other on the same lines, or below each other on lines of their own. */
  .thousand .arms {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    grid-template-rows: none;
  }
  .thousand .people {
    max-inline-size: 22em;
    margin-block-end: 0.75em;
  }
  .people .filled {
    fill: var(--_treatment);
  }
  .people.comparator .filled {
    fill: var(--_muted);
  }
  .people .empty,
  .people .possible {
    fill: none;
    stroke: color-mix(in oklab, currentColor 52%, transparent);
    stroke-width: 0.7;
  }
  .people .possible {
    fill: color-mix(in oklab, var(--_treatment) 25%, transparent);
    stroke: var(--_treatment);
  }
  .people.comparator .possible {
    fill: color-mix(in oklab, currentColor 20%, transparent);
    stroke: var(--_muted);
  }
  .people .band {
    fill: var(--_tint);
    stroke: currentColor;
    stroke-width: 1;
    stroke-dasharray: 3 2;
  }
  .block > .folds > :nth-child(2) {
    margin-block-start: 0.5em;
  }
  .numbers {
    margin-block-start: 1.25em;
    font-size: 0.9375em;
  }
  .numbers thead th {
    font-weight: 650;
  }
  .numbers th .small {
    display: block;
  }
  .numbers tbody tr:first-child > * {
    border-block-start: 1px solid var(--_border);
  }
  .numbers summary {
    inline-size: fit-content;
    color: var(--_link);
  }
  .numbers table {
    max-inline-size: 44em;
    table-layout: fixed;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .people:is(.treatment, .comparator) :is(.empty, .possible, .band) {
      fill: none;
      stroke: CanvasText;
    }
    .people .possible {
      stroke-width: 1.7;
    }
    .people.comparator .filled {
      fill: CanvasText;
    }
    .frames [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .frames,
    .numbers {
      display: none;
    }
    .arms {
      grid-template-rows: repeat(3, auto);
    }
    .people {
      max-inline-size: 4.5em;
    }
    .number strong {
      font-size: 1.25em;
    }
  }
`;
