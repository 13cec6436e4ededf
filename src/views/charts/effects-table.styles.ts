import { css } from 'lit';

/** The table in which each effect has its marks under its name and its numbers beside it. */
export const effectsTableStyles = css`
  .effects .key {
    display: block;
  }
  .effects :is(th, td) {
    padding-inline: 1px;
    font-size: 0.9375em;
  }
  .effects thead th {
    padding-block: 0.5em 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .effects thead th + th,
  .effects td {
    padding-inline-start: 0.75em;
    text-align: end;
    white-space: nowrap;
  }
  .effects tbody th {
    overflow-wrap: anywhere;
  }
  .effects .group {
    padding-block-start: 0.9em;
    font-weight: 650;
  }
  .effects td {
    inline-size: 3.6em;
    font-variant-numeric: tabular-nums;
  }
  .effects td.treatment {
    font-weight: 650;
  }
  .effects td.comparator {
    color: var(--_muted);
  }
`;
