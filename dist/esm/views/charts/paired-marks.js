import { nothing, html, svg } from 'lit';
import { percent } from './percent.js';

/**
 * Two rates on one line that stands for everyone: a filled mark for the treatment, a ring for its comparator.
 * The numbers stand beside it as text.
 */
function pairedMarks({ events, comparator, difference }, per) {
    const place = (people) => percent(Math.min(1, Math.max(0, people / per)));
    const { low, high } = difference ?? {};
    return html `<svg class="marks line ${difference ? 'wide' : ''}" aria-hidden="true"><line class="everyone" x2="100%" y1="50%" y2="50%"></line><line class="gap" x1="${place(comparator)}" x2="${place(events)}" y1="50%" y2="50%"></line>${low === undefined || high === undefined
        ? nothing
        : rangeLines(place(comparator + low), place(comparator + high))}<circle class="comparator" cx="${place(comparator)}" cy="50%" r="0.42em"></circle><circle class="treatment" cx="${place(events)}" cy="50%" r="0.26em"></circle></svg>`;
}
/** A line from one end of a range to the other, with a stroke across each end. */
function rangeLines(low, high) {
    return svg `<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"></line><line class="range" x1="${low}" x2="${low}" y1="10%" y2="90%"></line><line class="range" x1="${high}" x2="${high}" y1="10%" y2="90%"></line>`;
}

export { pairedMarks };
//# sourceMappingURL=paired-marks.js.map
