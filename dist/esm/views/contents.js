import { html, nothing } from 'lit';
import { sectionsBelow } from '../model/comparison/sections.js';
import { fold, AT_ONCE } from './fold.js';
import { listener } from './listener.js';
import { hasApprovals, hasSeriousRisks } from './locked.js';
import { linkTo, CONTENTS_ANCHOR, APPROVAL_ANCHOR, SERIOUS_RISKS_ANCHOR, sectionAnchor } from './section-link.js';
import { sequence } from './sequence.js';

/** The first stop of the keyboard, seen where it is: the way past all else. */
function skipLink(context) {
    const { messages, actions, pageAddress, form } = context;
    const href = form ? linkTo(CONTENTS_ANCHOR, context) : `${pageAddress}#${CONTENTS_ANCHOR}`;
    return html `<a class="skip" href="${href}" @click="${listener(actions.jump)}">${messages.contents}</a>`;
}
/** The list of sections, with the locked ones where they stand, and what is done to all of them. */
function contentsView(context) {
    const { messages, comparison, sections, actions, form } = context;
    const entry = ({ id, title, shortTitle = title }) => ({
        anchor: sectionAnchor(id),
        title: shortTitle,
    });
    const entries = [
        ...(hasApprovals(comparison)
            ? [{ anchor: APPROVAL_ANCHOR, title: messages.approvalTitle }]
            : []),
        ...(hasSeriousRisks(comparison)
            ? [{ anchor: SERIOUS_RISKS_ANCHOR, title: messages.seriousRisksTitle }]
            : []),
        ...sectionsBelow(comparison, sections).map(entry),
        ...(comparison.sources.length > 0 ? [{ anchor: 'sources', title: messages.sources }] : []),
    ];
    const panel = () => html `<div class="panel"><ul>${sequence(entries.map(({ anchor, title }) => html `<li><a href="${linkTo(anchor, context)}" data-anchor="${anchor}" @click="${listener(actions.jump)}">${title}</a></li>`))}</ul>${folding(context)}</div>`;
    return html `${form?.landing(CONTENTS_ANCHOR)}<nav class="contents" id="${CONTENTS_ANCHOR}" tabindex="-1" aria-label="${messages.contents}: ${comparison.title}" @keydown="${listener(closeOnEscape)}" @focusout="${listener(closeBehind)}">${fold(messages.contents, panel, AT_ONCE)}</nav>`;
}
/** Over the text as it is, the list goes as a menu does. */
function closeOnEscape({ key, currentTarget }) {
    const list = currentTarget.querySelector('details');
    if (key !== 'Escape' || !list?.open)
        return;
    list.open = false;
    list.querySelector('summary')?.focus();
}
/** It covers what comes next, so it goes when the reader goes on. A window that is left keeps it. */
function closeBehind({ relatedTarget, currentTarget }) {
    const nav = currentTarget;
    const list = nav.querySelector('details');
    if (list && !nav.contains(relatedTarget) && nav.ownerDocument.hasFocus())
        list.open = false;
}
function folding({ messages, actions: { openAll, print } }) {
    const button = (label, act) => html `<button type="button" @click="${listener(act)}">${label}</button>`;
    return html `<div class="tools">${openAll
        ? [
            button(messages.openAll, () => {
                openAll(true);
            }),
            button(messages.closeAll, () => {
                openAll(false);
            }),
        ]
        : nothing} ${print ? button(messages.print, print) : nothing}</div>`;
}

export { contentsView, skipLink };
//# sourceMappingURL=contents.js.map
