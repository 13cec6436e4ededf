import { isPlainClick } from '../model/plain-click.js';

/**
 * Takes a reader from place to place inside the shadow root, where links by fragment do not reach:
 * from the list of sections, from a citation to its source and back.
 */
class ReadingController {
    #citedAt;
    /** The citation whose source is to be shown once it is rendered. */
    #asked;
    constructor(host, rendering) {
        this.host = host;
        this.rendering = rendering;
        this.#citedAt = new Map();
        /** Shows the source of a citation beside it. Without popovers, the link goes to the list. */
        this.showSource = (event) => {
            const citation = event.currentTarget;
            const { source } = citation.dataset;
            if (!source || !isPlainClick(event))
                return;
            event.preventDefault();
            this.#citedAt.set(source, citation);
            this.#asked = citation;
            this.source = source;
            this.host.requestUpdate();
        };
        this.jump = (event) => {
            const link = event.currentTarget;
            if (!isPlainClick(event))
                return;
            event.preventDefault();
            const { cited } = link.dataset;
            const list = link.closest('nav')?.querySelector('details');
            if (list)
                list.open = false;
            this.#go(cited ? this.#citation(cited) : this.#target(link));
        };
        host.addController(this);
    }
    hostDisconnected() {
        this.#citedAt.clear();
    }
    hostUpdated() {
        const citation = this.#asked;
        this.#asked = undefined;
        if (citation?.isConnected)
            this.#showNote(citation);
    }
    /** Goes to a place by its id, and tells whether there is one. */
    goTo(anchor) {
        const target = this.#find(anchor);
        this.#go(target);
        return Boolean(target);
    }
    #showNote(citation) {
        const note = this.#note;
        if (!note?.hidePopover) {
            this.#go(this.#target(citation));
            return;
        }
        close(note);
        note.showPopover();
        note.addEventListener('beforetoggle', () => this.#giveFocusBack(note, citation), {
            once: true,
        });
        placeBeside(note, citation);
        note.focus({ preventScroll: true });
    }
    /** Not every engine does so by itself inside a shadow root. */
    #giveFocusBack(note, citation) {
        if (note.contains(this.host.shadowRoot?.activeElement ?? null))
            citation.focus({ preventScroll: true });
    }
    #citation(source) {
        const last = this.#citedAt.get(source);
        if (last?.isConnected)
            return last;
        this.rendering.flush();
        return this.host.shadowRoot?.querySelector(`[data-source="${CSS.escape(source)}"]`);
    }
    #go(target) {
        if (!target)
            return;
        const note = this.#note;
        if (note?.hidePopover)
            close(note);
        // What a heading leads to is folded below it.
        const own = target.matches('.heading')
            ? target.closest('.section')?.querySelector(':scope > .folds')
            : undefined;
        for (let fold = own ?? target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
            this.rendering.showIn(fold);
            fold.open = true;
        }
        target.focus({ preventScroll: true });
        const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        target.scrollIntoView({
            behavior: isCalm ? 'auto' : 'smooth',
            block: target.matches('h1,h2,h3,h4,h5,h6') ? 'start' : 'center',
        });
    }
    #target(link) {
        return this.#find(link.dataset.anchor ?? link.hash.slice(1));
    }
    /** What is not there may wait in a fold. */
    #find(id) {
        const root = this.host.shadowRoot;
        const target = root?.getElementById(id);
        if (target)
            return target;
        this.rendering.flush();
        return root?.getElementById(id);
    }
    get #note() {
        return this.host.shadowRoot?.getElementById('shown-source');
    }
}
function close(note) {
    if (note.matches(':popover-open'))
        note.hidePopover();
}
const GAP = 8;
/** Puts a note under its citation, or above it, within the window. Anchor positioning is too young to rely on. */
function placeBeside(note, citation) {
    const { left, top, bottom } = citation.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = note;
    const { clientWidth, clientHeight } = document.documentElement;
    const isRoomBelow = bottom + GAP + offsetHeight <= clientHeight || top < offsetHeight + GAP;
    const x = Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP));
    const y = isRoomBelow ? bottom + GAP : top - GAP - offsetHeight;
    note.style.setProperty('left', `${x + scrollX}px`);
    note.style.setProperty('top', `${y + scrollY}px`);
}

export { ReadingController };
//# sourceMappingURL=reading-controller.js.map
