import { html } from 'lit';
import { fill } from '../model/fill.js';
import { heading } from './heading.js';
import { listener } from './listener.js';

/** The id of a section's heading, which links lead to. */
const sectionAnchor = (id) => `section-${id}`;
const APPROVAL_ANCHOR = 'approval';
const SERIOUS_RISKS_ANCHOR = 'serious-risks';
/** Where the list of sections is, for those who come by keyboard. */
const CONTENTS_ANCHOR = 'contents';
/** What of a comparison is no section of its document, and has its name for itself. */
const OWN_ANCHORS = new Set([
    APPROVAL_ANCHOR,
    SERIOUS_RISKS_ANCHOR,
    'sources',
    'summary',
    'treatments',
    'before-you-start',
    CONTENTS_ANCHOR,
]);
/** The id that the last part of an address names: that of a section by its own id alone. */
const anchorNamed = (name) => OWN_ANCHORS.has(name) ? name : sectionAnchor(name);
/** The address of a place on the page. */
function linkTo(anchor, { comparison, pageAddress }) {
    const name = anchor.replace(/^section-/, '');
    return `${pageAddress}#${comparison.id}/${anchorNamed(name) === anchor ? name : anchor}`;
}
/** The title of a section, with the link that others can be given. */
function linkedHeading(title, anchor, context) {
    const { headingLevel, messages, actions, form } = context;
    return html `${form?.landing(anchor)}<div class="title">${heading(headingLevel + 1, title, anchor)} <a class="link" href="${linkTo(anchor, context)}" data-anchor="${anchor}" aria-label="${fill(messages.linkTo, { name: title })}" @click="${listener(actions.jump)}">#</a></div>`;
}

export { APPROVAL_ANCHOR, CONTENTS_ANCHOR, SERIOUS_RISKS_ANCHOR, anchorNamed, linkTo, linkedHeading, sectionAnchor };
//# sourceMappingURL=section-link.js.map
