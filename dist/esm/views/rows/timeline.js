import { html } from 'lit';
import { inline, citations } from '../inline.js';
import { term } from '../term.js';
import { cellOf } from './row-view.js';

const timelineView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const timing = cellOf(row, treatment);
        if (!timing)
            return undefined;
        const { messages } = context;
        return html `<dl class="pairs"> ${term(messages.onset, spanText(timing.onset, context))} ${term(messages.duration, spanText(timing.duration, context))} </dl> <p class="small">${inline(timing.note, context)}${citations(timing.sources, context)}</p>`;
    },
};
function spanText(span, { formats, messages }) {
    return span ? formats.span(span) : messages.notKnown;
}

export { timelineView };
//# sourceMappingURL=timeline.js.map
