import { html } from 'lit';
import { richText } from '../rich-text.js';
import { cellOf } from './row-view.js';

const textView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const text = cellOf(row, treatment);
        return text && html `<p>${richText(text, context)}</p>`;
    },
};

export { textView };
//# sourceMappingURL=text.js.map
