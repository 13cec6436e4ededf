import { html, nothing } from 'lit';
import { heading } from '../heading.js';
import { inline } from '../inline.js';

/** The label of a row that stands by itself, and what is said under it. */
function blockHead(row, context) {
    return html `${rowHeading(row, context)} ${rowAbout(row, context)}`;
}
function rowHeading({ label }, { headingLevel }) {
    return heading(headingLevel + 2, label);
}
function rowAbout({ about }, context) {
    return about ? html `<p class="about">${inline(about, context)}</p>` : nothing;
}

export { blockHead, rowAbout, rowHeading };
//# sourceMappingURL=block-head.js.map
