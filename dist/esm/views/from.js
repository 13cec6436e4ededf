import { nothing, html } from 'lit';
import { fill } from '../model/fill.js';

/**
 * Keeps a name together in a line of the other direction.
 *
 * @param name without signs of direction
 */
const isolated = (name) => `\u2068${name}\u2069`;
/** Who has added what it stands beside, and on which day; nothing where nobody has. */
function fromView({ from }, { messages, formats }) {
    if (!from)
        return nothing;
    const words = fill(messages.from, { name: isolated(from.name), date: formats.date(from.date) });
    return html `<p class="from locked"><strong>${words}</strong></p>`;
}

export { fromView };
//# sourceMappingURL=from.js.map
