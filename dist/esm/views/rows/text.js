import { html } from 'lit';
import { inline } from '../inline.js';
import { cellOf } from './row-view.js';

const textView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const text = cellOf(row, treatment);
        return text && html `<p>${inline(text, context)}</p>`;
    },
};

export { textView };
//# sourceMappingURL=text.js.map
