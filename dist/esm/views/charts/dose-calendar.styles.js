import { css } from 'lit';

/** Full marks, rings and empty frames. */
const doseCalendarStyles = css `.calendar{block-size:auto;max-inline-size:22em;margin-block:.6em}.calendar .days{fill:color-mix(in oklab, currentColor 55%, transparent)}.calendar .dose{fill:var(--_treatment)}.calendar .maybe,.calendar .unknown{fill:none;stroke:var(--_treatment);stroke-width:1.2px}.calendar .unknown{stroke:color-mix(in oklab, currentColor 55%, transparent);stroke-dasharray:3 2}@media (forced-colors:active){.calendar .days{fill:canvastext}.calendar .unknown{stroke:canvastext}}`;

export { doseCalendarStyles };
//# sourceMappingURL=dose-calendar.styles.js.map
