import { html, nothing } from 'lit';
import type { RowOf } from '../../model/schema.js';
import { heading } from '../heading.js';
import { inline } from '../inline.js';
import type { BlockView } from './row-view.js';

export const listView: BlockView<RowOf<'list'>> = {
  layout: 'block',
  block: (row, context) =>
    html`<div class="block">
      ${heading(context.headingLevel + 2, row.label)}
      ${row.about ? html`<p>${inline(row.about, context)}</p>` : nothing}
      <ul class="points">
        ${row.items.map((item) => html`<li>${inline(item, context)}</li>`)}
      </ul>
    </div>`,
};
