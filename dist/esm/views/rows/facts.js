import { nothing, html } from 'lit';
import { richText } from '../rich-text.js';
import { cellOf } from './row-view.js';

const factsView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const fact = cellOf(row, treatment);
        if (!fact)
            return undefined;
        const note = fact.note && richText(fact.note, context);
        // Where a note is nothing but sources, they stand on the line of what they are for.
        const isBare = fact.note?.every(({ kind }) => kind === 'citation');
        return html `<p class="fact">${fact.value}${isBare ? note : nothing}</p>${note && !isBare ? html `<p class="small">${note}</p>` : nothing}`;
    },
};

export { factsView };
//# sourceMappingURL=facts.js.map
