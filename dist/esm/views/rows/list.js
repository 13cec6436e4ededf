import { nothing, html } from 'lit';
import { heading } from '../heading.js';
import { inline } from '../inline.js';

const listView = {
    layout: 'block',
    block: (row, context) => html `<div class="block"> ${heading(context.headingLevel + 2, row.label)} ${row.about ? html `<p>${inline(row.about, context)}</p>` : nothing} <ul class="points"> ${row.items.map((item) => html `<li>${inline(item, context)}</li>`)} </ul> </div>`,
};

export { listView };
//# sourceMappingURL=list.js.map
