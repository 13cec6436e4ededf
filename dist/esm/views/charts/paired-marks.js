import { html } from 'lit';
import { percent } from './percent.js';

/**
 * Two rates on one line that stands for everyone: a filled mark for the treatment, a ring for its comparator.
 * The numbers stand beside it as text.
 */
function pairedMarks({ events, comparator }, per) {
    const place = (people) => percent(Math.min(1, people / per));
    return html `<svg class="marks line" aria-hidden="true"> <line class="everyone" x2="100%" y1="50%" y2="50%"></line> <line class="gap" x1="${place(comparator)}" x2="${place(events)}" y1="50%" y2="50%"></line> <circle class="comparator" cx="${place(comparator)}" cy="50%" r="0.42em"></circle> <circle class="treatment" cx="${place(events)}" cy="50%" r="0.26em"></circle> </svg>`;
}

export { pairedMarks };
//# sourceMappingURL=paired-marks.js.map
