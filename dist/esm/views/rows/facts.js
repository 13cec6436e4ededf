import { richText } from '../rich-text.js';
import { element, sequence } from '../sequence.js';
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
        const value = element('p class="fact"', isBare ? sequence([fact.value, note]) : fact.value);
        return sequence(note && !isBare ? [value, element('p class="small"', note)] : [value]);
    },
};

export { factsView };
//# sourceMappingURL=facts.js.map
