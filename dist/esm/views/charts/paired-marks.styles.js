import { css } from 'lit';

/** A filled mark for the treatment, a ring for its comparator. */
const pairedMarksStyles = css `.effects .key{display:block}.effects :is(th,td){padding-inline:1px;font-size:.9375em}.effects thead th{color:var(--_muted);padding-block:.5em 0;font-size:.8125em}.effects thead th+th,.effects td{text-align:end;white-space:nowrap;padding-inline-start:.75em}.effects tbody th{overflow-wrap:anywhere}.effects .group{padding-block-start:.9em;font-weight:650}.effects td{font-variant-numeric:tabular-nums;inline-size:3.6em}.effects td.treatment{font-weight:650}.effects td.comparator{color:var(--_muted)}.gap{stroke:var(--_treatment);stroke-width:2px}.marks .comparator{fill:var(--_surface,transparent);stroke:var(--_muted);stroke-width:2px}.marks .treatment{fill:var(--_treatment)}`;

export { pairedMarksStyles };
//# sourceMappingURL=paired-marks.styles.js.map
