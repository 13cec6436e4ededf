import { html } from 'lit';
import type { RowOf } from '../../model/comparison/schema.js';
import { richText } from '../rich-text.js';
import { blockHead } from './block-head.js';
import type { BlockView } from './row-view.js';

export const listView: BlockView<RowOf<'list'>> = {
  layout: 'block',
  block: (row, context) =>
    html`<div class="block">
      ${blockHead(row, context)}
      <ul class="points">
        ${row.items.map((item) => html`<li>${richText(item, context)}</li>`)}
      </ul>
    </div>`,
};
