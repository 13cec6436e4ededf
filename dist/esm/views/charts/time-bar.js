import { html, nothing, svg } from 'lit';
import { TIME_STEPS } from '../../model/comparison/time-scale.js';
import { sequence, copies } from '../sequence.js';
import { percent } from './percent.js';

/** The names of the steps, each over its quarter of the axis, with what its end stands for. */
function timeAxis({ months }, { messages, formats }) {
    return html `<ol class="axis small">${sequence(TIME_STEPS.map((unit) => html `<li><span .textContent="${messages[unit]}"></span></li>`))}<li class="end" .textContent="${formats.span({ from: months, unit: 'month' })}"></li></ol>`;
}
/** Dots where help begins for some people, a solid line while it holds, dashes while it wears off. */
function timeBar({ onset, duration, ongoing }, scale) {
    const begins = onset && scale.place(onset);
    const ends = duration && scale.place(duration);
    const steps = TIME_STEPS.length;
    return html `<svg class="time line" aria-hidden="true">${copies(STEP, TIME_STEPS.map((_, index) => [percent(index / steps), percent(index / steps)]), svg)}<line class="everyone" x2="100%" y1="50%" y2="50%"></line>${begins ? piece('some', begins.from, begins.to) : nothing}${begins && (ends ?? ongoing) ? piece('holds', begins.to, ends ? ends.from : 1) : nothing}${ends ? piece('wears', ends.from, ends.to) : nothing}${begins ? svg `<circle class="begins" cx="${percent(begins.from)}" cy="50%" r="0.4em"></circle>` : nothing}${ends ? svg `<line class="ends" x1="${percent(ends.to)}" x2="${percent(ends.to)}" y1="15%" y2="85%"></line>` : nothing}</svg>`;
}
const STEP = ['<line class="step" x1="', '" x2="', '" y2="100%"></line>'];
function piece(kind, from, to) {
    return from < to
        ? svg `<line class="${kind}" x1="${percent(from)}" x2="${percent(to)}" y1="50%" y2="50%"></line>`
        : nothing;
}

export { timeAxis, timeBar };
//# sourceMappingURL=time-bar.js.map
