import { css } from 'lit';

/** A filled mark for the treatment, a ring for its comparator, and the range of the difference between them. */
const pairedMarksStyles = css `.gap{stroke:var(--_treatment);stroke-width:2px}.difference{text-wrap:balance;margin-block:0 .3em;font-size:.9375em;font-weight:650;line-height:1.35}.wide{margin-block-end:.75em}.wide .gap{stroke-width:.5em;opacity:.35}.range{stroke:var(--_treatment);stroke-width:1.5px}.marks .comparator{fill:var(--_surface,transparent);stroke:var(--_muted);stroke-width:2px}.marks .treatment{fill:var(--_treatment)}`;

export { pairedMarksStyles };
//# sourceMappingURL=paired-marks.styles.js.map
