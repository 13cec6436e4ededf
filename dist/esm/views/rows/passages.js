import { html } from 'lit';
import { isFromTable } from '../../model/comparison/from-table.js';
import { richText } from '../rich-text.js';
import { cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

const passagesView = {
    layout: 'cells',
    cell: (row, treatment, context) => cellOf(row, treatment)?.map((passage) => passageView(passage, context)) ?? emptyCell(context),
};
/** An empty cell of a page's table says nothing, not even that nobody knows. */
const emptyCell = ({ comparison, messages }) => isFromTable(comparison) ? html `<p class="not-known">${messages.notStated}</p>` : undefined;
/** A paragraph or a list. */
function passageView({ text, points, ordered }, context) {
    if (text)
        return html `<p>${richText(text, context)}</p>`;
    const items = sequence(points?.map((point) => html `<li>${richText(point, context)}</li>`) ?? []);
    return ordered ? html `<ol class="steps">${items}</ol>` : html `<ul class="points">${items}</ul>`;
}

export { passageView, passagesView };
//# sourceMappingURL=passages.js.map
