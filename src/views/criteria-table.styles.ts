import { css } from 'lit';

/**
 * Cards by default, a table where the frame is wide enough. A query of a container reckons `em` by the
 * container's own font size, so a frame with more columns gets a larger one, and asks for more room by the
 * same rule; the sheet inside sets the size back.
 */
export const criteriaTableStyles = css`
  .frame {
    --_columns: 1;
    container: frame / inline-size;
    font-size: calc(1em * var(--_columns));
  }
  .sheet {
    font-size: calc(1em / var(--_columns));
  }
  .columns-2 {
    --_columns: 0.8;
  }
  .columns-4 {
    --_columns: 1.25;
  }
  .columns-5 {
    --_columns: 1.5;
  }
  .columns-6 {
    --_columns: 1.75;
  }
  .view-cards {
    max-inline-size: 43.9em;
  }
  .view-table {
    min-inline-size: 44em;
  }
  .scroller {
    /* What is hidden by position would else widen the page. */
    position: relative;
    overflow-x: auto;
  }
  .sheet :is(table, thead, tbody, tr, th, td) {
    display: block;
    text-align: start;
    font-weight: inherit;
  }
  .sheet thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .sheet tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  .sheet tr + tr {
    margin-block-start: 1.75em;
  }
  .sheet tbody th {
    grid-column: 1 / -1;
  }
  .criterion {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .sheet tbody th .small {
    margin-block-start: 0.25em;
  }
  .sheet td {
    padding-block: 0.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_treatment);
  }
  .treatment-label {
    margin-block-end: 0.15em;
    font-weight: 600;
  }
  .treatment-label + * {
    margin-block-start: 0;
  }
  .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.4em;
    vertical-align: -0.28em;
    fill: none;
    stroke: var(--_strong);
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .not-known {
    color: var(--_muted);
    font-style: italic;
  }
  .compact .criterion {
    font-size: 1em;
  }
  .compact tbody tr {
    gap: 0.3em;
  }
  .compact .sheet tr + tr {
    margin-block-start: 1em;
  }
  .compact .sheet td {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    column-gap: 0.75em;
    padding-block: 0.1em;
    font-size: max(0.9375em, 12px);
  }
  /* Beside all that is said of it. */
  .compact .treatment-label {
    grid-row: 1 / span 9;
  }
  .compact .sheet td > :not(.treatment-label) {
    grid-column: 2;
    margin: 0;
  }
  @container page (max-inline-size: 18em) {
    .compact .sheet td {
      display: block;
    }
  }
  @container frame (min-inline-size: 44em) {
    .sheet table {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-spacing: 0;
    }
    .sheet thead {
      display: table-header-group;
      position: static;
      /* Firefox would begin its rows at the end of one pixel, from right to left. */
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      overflow: visible;
    }
    .sheet tbody {
      display: table-row-group;
    }
    .sheet :is(thead, tbody) tr {
      display: table-row;
    }
    .sheet :is(th, td),
    .compact .sheet td {
      display: table-cell;
      padding-block: 0.9em;
      padding-inline: 0 1.25em;
      border: 0;
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
    }
    .sheet thead th {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
      padding-block: 0.6em;
      border-block-end: 2px solid var(--_treatment);
      background: var(--_surface, Canvas);
      font-weight: 650;
      line-height: 1.3;
      vertical-align: bottom;
    }
    .sheet thead th:first-child {
      inline-size: 21%;
    }
    .sheet :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .sheet tbody tr:last-child > * {
      border-block-end: 0;
    }
    .criterion {
      font-size: 1em;
    }
    .treatment-label {
      display: none;
    }
  }
  @supports (backdrop-filter: blur(1em)) {
    .sheet thead th {
      background: var(--_surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }
  /* A low window has no room for names that stay. */
  .limited .sheet thead th {
    position: static;
  }
  .locked .sheet thead th {
    background: var(--_paper, Canvas);
    backdrop-filter: none;
  }
  @media print {
    .sheet thead th {
      position: static;
      backdrop-filter: none;
    }
    .sheet thead th:first-child {
      inline-size: 15%;
    }
    .sheet :is(th, td) {
      padding-block: 0.5em;
    }
    .sheet tr {
      break-inside: avoid;
    }
    .treatment-label {
      break-after: avoid;
    }
    /* A list over several pages is read one treatment after the other, across the paper. */
    .long .frame {
      container: none;
    }
    .long .sheet tbody tr {
      display: block;
      break-inside: auto;
    }
    .long .sheet td {
      margin-block-start: 1em;
    }
  }
`;
