import { css } from 'lit';

/** The table in which each effect has its marks under its name and its numbers beside it. */
const effectsTableStyles = css `.effects .key{display:block}.effects :is(th,td){padding-inline:1px;font-size:.9375em}.effects thead th{color:var(--_muted);padding-block:.5em 0;font-size:.8125em}.effects thead th+th,.effects td{text-align:end;white-space:nowrap;padding-inline-start:.75em}.effects tbody th{overflow-wrap:anywhere}.effects .group{padding-block-start:.9em;font-weight:650}.effects td{font-variant-numeric:tabular-nums;inline-size:3.6em}.effects td.treatment{font-weight:650}.effects td.comparator{color:var(--_muted)}`;

export { effectsTableStyles };
//# sourceMappingURL=effects-table.styles.js.map
