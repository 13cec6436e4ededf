import { css } from 'lit';

/** What all charts share: columns of treatments, keys, lines and small print. */
export const chartStyles = css`
  figure {
    margin: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.3em), 1fr));
    gap: 0 1.5em;
    margin-block-start: 1.25em;
  }
  /* Numbers stand on one line across the treatments, however long the labels above them are. */
  .column,
  .trial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }
  .column {
    grid-row: span 50;
    margin-block-end: 1.5em;
    min-inline-size: 0;
    padding-block-start: 0.6em;
    border-block-start: 2px solid var(--_treatment);
  }
  .apart > .column {
    border-block-start-style: dashed;
  }
  .column figcaption {
    margin-block-start: 0.75em;
  }
  .column > .not-known {
    margin-block-start: 0.4em;
  }
  .column > .apart-note {
    margin-block-start: 0.1em;
  }
  .swatch {
    display: inline-block;
    margin-inline-end: 0.45em;
    border: 0.36em solid var(--_treatment);
    border-radius: 50%;
  }
  .legend {
    margin-block-start: 0.75em;
    text-align: start;
  }
  .key {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .key::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.32em solid var(--_treatment);
    border-radius: 50%;
    vertical-align: 0.02em;
  }
  .key.comparator::before {
    inline-size: 0.66em;
    block-size: 0.66em;
    border: 0.14em solid var(--_muted);
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
  .drawn {
    inline-size: 100%;
    border-spacing: 0;
    margin-block-start: 0.5em;
  }
  .drawn :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 0.75em;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .line,
  .people,
  .calendar {
    display: block;
    inline-size: 100%;
  }
  .line {
    block-size: 1em;
    overflow: visible;
  }
  svg:is(.line, .people, .calendar):dir(rtl) {
    transform: scaleX(-1);
  }
  .everyone {
    stroke: var(--_border);
    stroke-width: 2;
  }
  @media print {
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
      gap: 1.25em 1.5em;
    }
    /* Rows that columns share are not taken over to the next page. */
    .column,
    .trial {
      display: block;
      grid-row: auto;
    }
    .column > :is(.heading, .apart-note) {
      break-after: avoid;
    }
    .column > :is(.heading, .apart-note),
    .drawn,
    .calendar,
    .trial {
      break-inside: avoid;
    }
  }
`;
