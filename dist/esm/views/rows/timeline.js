import { html } from 'lit';
import { inline, citations } from '../inline.js';
import { cellOf } from './row-view.js';

const timelineView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const timing = cellOf(row, treatment);
        if (!timing)
            return undefined;
        const { messages } = context;
        return html `<dl class="pairs"> ${spanView(messages.onset, timing.onset, context)} ${spanView(messages.duration, timing.duration, context)} </dl> <p class="small">${inline(timing.note, context)}${citations(timing.sources, context)}</p>`;
    },
};
function spanView(name, span, { formats, messages }) {
    return html `<div> <dt>${name}</dt> <dd>${span ? formats.span(span) : messages.notKnown}</dd> </div>`;
}

export { timelineView };
//# sourceMappingURL=timeline.js.map
