import { nothing, html } from 'lit';
import { richText } from '../rich-text.js';
import { cellOf } from './row-view.js';

const factsView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const fact = cellOf(row, treatment);
        if (!fact)
            return undefined;
        return html `<p class="fact">${fact.value}</p> ${fact.note ? html `<p class="small">${richText(fact.note, context)}</p>` : nothing}`;
    },
};

export { factsView };
//# sourceMappingURL=facts.js.map
