import { html } from 'lit';
import { fill } from '../model/fill.js';
import { heading } from './heading.js';
import { listener } from './listener.js';

/** The id of a section's heading, which links lead to. */
const sectionAnchor = (id) => `section-${id}`;
/** The address of a section on its page: that of a section of the document is by its id alone. */
function linkTo(anchor, { id }) {
    return `#${id}/${anchor.replace(/^section-/, '')}`;
}
/** The title of a section, with the link that others can be given. */
function linkedHeading(title, anchor, { headingLevel, comparison, messages, actions }) {
    return html `<div class="title"> ${heading(headingLevel + 1, title, anchor)} <a class="link" href="${linkTo(anchor, comparison)}" data-anchor="${anchor}" aria-label="${fill(messages.linkTo, { name: title })}" @click="${listener(actions.jump)}">#</a> </div>`;
}

export { linkTo, linkedHeading, sectionAnchor };
//# sourceMappingURL=section-link.js.map
