import { nothing, html } from 'lit';
import { richText } from './rich-text.js';

/** An empty cell in the words of its author: that there are no good studies is not that nobody here has looked. */
function emptyCell(row, treatment, context) {
    const cell = 'missing' in row ? row.missing?.[treatment.id] : undefined;
    return (cell &&
        html `<p class="not-known">${context.messages[cell.missing]}${cell.why ? [' ', richText(cell.why, context)] : nothing}</p>`);
}

export { emptyCell };
//# sourceMappingURL=empty-cell.js.map
