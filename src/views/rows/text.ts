import type { RowOf } from '../../model/comparison/schema.js';
import { richText } from '../rich-text.js';
import { element } from '../sequence.js';
import { type CellView, cellOf } from './row-view.js';

export const textView: CellView<RowOf<'text'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const text = cellOf(row, treatment);
    return text && element('p', richText(text, context));
  },
};
