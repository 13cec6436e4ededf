import type { RowOf } from '../../model/comparison/schema.js';
import { points } from '../rich-text.js';
import type { BlockView } from './row-view.js';

export const listView: BlockView<RowOf<'list'>> = {
  layout: 'block',
  content: (row, context) => points(row.items, context),
};
