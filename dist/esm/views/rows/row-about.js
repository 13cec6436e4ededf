import { nothing, html } from 'lit';
import { richText } from '../rich-text.js';

/** What is said under the label of a row. */
function rowAbout({ about }, context) {
    return about ? html `<p class="about">${richText(about, context)}</p>` : nothing;
}

export { rowAbout };
//# sourceMappingURL=row-about.js.map
