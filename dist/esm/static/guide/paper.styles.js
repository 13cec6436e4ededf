import { css } from 'lit';

/** A guide without a script: on a screen one long, calm form; on paper boxes and lines for a pen. */
const paperStyles = css `.about-guide{color:var(--_muted)}.step-end{max-inline-size:var(--_measure);margin-block-start:1.75em}.step-end>*+*{margin-block-start:.25em}.value+.note{margin-block-start:1.6em}.note+.heading{margin-block-start:2em}.ticks{max-inline-size:44em}.planned+.tensions{margin-block-start:calc(2.5 * var(--_space))}.pairs>li,.answers>li{margin-block-start:1em}.answers{max-inline-size:var(--_measure)}.answers>li>p+p{margin-block-start:.25em}.step.others>details>summary{font-size:1.25em}.ruled{display:none}@media print{.guide-head,[aria-labelledby=step-notes],.step.others{break-before:page}.step-place{break-after:avoid}.ruled{display:block}.ruled>div{border-block-end:1px solid;block-size:2.2em}textarea{border:0;padding:0}textarea:placeholder-shown,textarea:not(:placeholder-shown)+.ruled,.how-to{display:none}}`;

export { paperStyles };
//# sourceMappingURL=paper.styles.js.map
