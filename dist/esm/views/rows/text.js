import { richText } from '../rich-text.js';
import { element } from '../sequence.js';
import { cellOf } from './row-view.js';

const textView = {
    layout: 'cells',
    cell(row, treatment, context) {
        const text = cellOf(row, treatment);
        return text && element('p', richText(text, context));
    },
};

export { textView };
//# sourceMappingURL=text.js.map
