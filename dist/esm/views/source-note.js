import { html } from 'lit';
import { fill } from '../model/fill.js';
import { listener } from './listener.js';
import { sourceAnchor } from './rich-text.js';
import { sourceView } from './sources.js';

/** A source shown beside the text that cites it. There is one, filled with the source last asked for. */
function sourceNote(source, context) {
    const { messages, formats, sourceNumbers, actions, pageAddress } = context;
    const number = formats.number(sourceNumbers.get(source?.id ?? '') ?? 0);
    return html `<div class="source-note" id="shown-source" popover role="dialog" tabindex="-1" aria-label="${fill(messages.source, { number })}">${source
        ? html `<p><strong>${fill(messages.source, { number })}</strong> &middot; ${sourceView(source, context)}</p><p class="note-actions"><a href="${pageAddress}#${sourceAnchor(source.id)}" @click="${listener(actions.jump)}">${messages.sourceInList}</a> <button type="button" popovertarget="shown-source" popovertargetaction="hide">${messages.close}</button></p>`
        : ''}</div>`;
}

export { sourceNote };
//# sourceMappingURL=source-note.js.map
