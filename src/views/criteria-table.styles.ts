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
  table,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
    inline-size: auto;
    text-align: start;
    font-weight: inherit;
    vertical-align: baseline;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  tr + tr {
    margin-block-start: 1.75em;
  }
  tbody th {
    grid-column: 1 / -1;
  }
  .criterion {
    font-size: 1.0625em;
    font-weight: 650;
  }
  tbody th .small {
    margin-block-start: 0.25em;
  }
  td {
    padding-block: 0.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_border);
  }
  .treatment-label {
    margin-block-end: 0.15em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_strong);
  }
  .treatment-label + * {
    margin-block-start: 0;
  }
  .not-known {
    color: var(--_muted);
    font-style: italic;
  }
  .fact {
    font-weight: 650;
  }
  @container frame (min-inline-size: 44em) {
    table {
      display: table;
      inline-size: 100%;
      table-layout: fixed;
      border-spacing: 0;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
      overflow: visible;
    }
    tbody {
      display: table-row-group;
    }
    tr,
    tbody tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      padding-block: 0.9em;
      padding-inline: 0 1.25em;
      border: 0;
      border-block-end: 1px solid var(--_border);
      vertical-align: top;
    }
    thead th {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
      padding-block: 0.6em;
      border-block-end: 2px solid var(--_strong);
      background: var(--_surface, Canvas);
      font-weight: 650;
      line-height: 1.3;
      vertical-align: bottom;
    }
    thead th:first-child {
      inline-size: 21%;
    }
    th:last-child,
    td:last-child {
      padding-inline-end: 0;
    }
    tbody tr:last-child > * {
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
    thead th {
      background: var(--_surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }
  @media (forced-colors: active) {
    td {
      border-color: CanvasText;
    }
  }
  @media print {
    thead th {
      position: static;
      backdrop-filter: none;
    }
  }
`;
