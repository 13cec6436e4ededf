import { css } from 'lit';
import { sharedByComparisons } from '../styles/comparison-base.js';
import { chartStyles } from './charts/charts.styles.js';
import { iconArrayStyles } from './charts/icon-array.styles.js';
import { pairedMarksStyles } from './charts/paired-marks.styles.js';
import { sourcesStyles } from './sources.styles.js';
import { statusStyles } from './status.styles.js';

/** The styles of one outcome alone, in cascade order. */
const ownStyles = css `.outcome>*+*{margin-block-start:var(--_space)}.outcome>:is(.about,.review){margin-block-start:calc(.35 * var(--_space))}.outcome>figcaption{max-inline-size:var(--_measure);font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:balance;line-height:1.3}::slotted([slot=caption]){margin-block:0 .35em;font-size:1.125em;display:block}.cited{max-inline-size:var(--_measure);border-block-start:1px solid var(--_border);padding-block-start:calc(.75 * var(--_space))}.cited>.label{margin-block-end:.35em;font-size:max(.9375em,12px);font-weight:650}@media print{.outcome>figcaption{break-after:avoid}}`;
const outcomeChartStyles = [
    ...sharedByComparisons,
    chartStyles,
    iconArrayStyles,
    pairedMarksStyles,
    sourcesStyles,
    statusStyles,
    ownStyles,
];

export { outcomeChartStyles };
//# sourceMappingURL=outcome-chart.styles.js.map
