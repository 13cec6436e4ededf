import { html } from 'lit';
import { isFromTable } from '../../model/comparison/from-table.js';
import { richText } from '../rich-text.js';
import { cellOf } from './row-view.js';
import { sequence, element, elements } from '../sequence.js';

const passagesView = {
    layout: 'cells',
    cell: (row, treatment, context) => allPassages(cellOf(row, treatment), context) ?? emptyCell(context),
};
/** An empty cell of a page's table says nothing, not even that nobody knows. */
const emptyCell = ({ comparison, messages }) => isFromTable(comparison) ? element('p class="not-known"', messages.notStated) : undefined;
/** Passages one after the other, where there are any. */
const allPassages = (passages, context) => passages && sequence(passages.map((passage) => passageView(passage, context)));
/** A paragraph or a list. */
function passageView({ text, points, ordered }, context) {
    if (text)
        return element('p', richText(text, context));
    const items = elements('li', points?.map((point) => richText(point, context)) ?? []);
    return ordered ? html `<ol class="steps">${items}</ol>` : html `<ul class="points">${items}</ul>`;
}

export { allPassages, passageView, passagesView };
//# sourceMappingURL=passages.js.map
