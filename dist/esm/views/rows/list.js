import { html } from 'lit';
import { inline } from '../inline.js';
import { blockHead } from './block-head.js';

const listView = {
    layout: 'block',
    block: (row, context) => html `<div class="block"> ${blockHead(row, context)} <ul class="points"> ${row.items.map((item) => html `<li>${inline(item, context)}</li>`)} </ul> </div>`,
};

export { listView };
//# sourceMappingURL=list.js.map
