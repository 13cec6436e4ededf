import { points } from '../rich-text.js';

const listView = {
    layout: 'block',
    content: (row, context) => points(row.items, context),
};

export { listView };
//# sourceMappingURL=list.js.map
