/** What a reader can be at. */
const PLACES = 'summary,a,button,input,.heading';
/** The attribute of an element whose content was written into the page beforehand: it holds the name of what was written. */
const PRERENDERED = 'data-prerendered';
/**
 * What a shadow root holds that was written beforehand. It stays until something better is rendered, which takes its
 * place before the page is painted again: the same folds are open, the focus is where it was, and nothing moves.
 */
class StoredMarkup {
    #nodes;
    constructor(root) {
        this.root = root;
        /** What is rendered comes before it. */
        this.mark = new Comment();
        this.#nodes = [...root.childNodes];
        root.insertBefore(this.mark, root.firstChild);
    }
    /** What an element holds. A page that got the template by a script has left it beside the element's own content. */
    static in(host) {
        if (!host.hasAttribute(PRERENDERED))
            return undefined;
        const template = host.querySelector(':scope > template[shadowrootmode]');
        const root = host.shadowRoot ?? (template && host.attachShadow({ mode: 'open' }));
        if (template && !root?.firstChild)
            root?.appendChild(template.content);
        // A clone brings what its original had come to show.
        return root?.querySelector('.static') ? new StoredMarkup(root) : undefined;
    }
    /** Shows what is to be said from a day on that has come. */
    showDue(today) {
        for (const note of this.root.querySelectorAll('[data-due]'))
            note.hidden = (note.dataset.due ?? '') >= today;
    }
    /**
     * Takes away what was rendered in front of it.
     *
     * @returns a new mark to render before
     */
    restore() {
        const { root } = this;
        for (const node of [...root.childNodes])
            if (!this.#nodes.includes(node))
                root.removeChild(node);
        this.mark = new Comment();
        return root.insertBefore(this.mark, root.firstChild);
    }
    /**
     * Looks where the reader is.
     *
     * @returns takes the stored markup away, once something else is rendered, and brings the reader back there
     */
    leave() {
        const { root } = this;
        const before = placesIn(root);
        const open = [...before].filter(([, place]) => foldOf(place)?.open).map(([name]) => name);
        const [seen, place] = [...before].find(([, each]) => each === root.activeElement) ??
            [...before].find(isInSight) ??
            [];
        const top = place?.getBoundingClientRect().top ?? 0;
        const hasFocus = place !== undefined && place === root.activeElement;
        return () => {
            for (const node of this.#nodes)
                node.parentNode?.removeChild(node);
            const after = placesIn(root);
            for (const name of open) {
                const fold = foldOf(after.get(name));
                if (fold)
                    fold.open = true;
            }
            const twin = seen === undefined ? undefined : after.get(seen);
            if (!twin)
                return;
            if (hasFocus)
                twin.focus({ preventScroll: true });
            scrollBy({ top: twin.getBoundingClientRect().top - top, behavior: 'instant' });
        };
    }
}
/** The fold that a place opens. */
function foldOf(place) {
    const parent = place?.localName === 'summary' ? place.parentElement : undefined;
    return parent instanceof HTMLDetailsElement ? parent : undefined;
}
function isInSight([, place]) {
    const { top, height } = place.getBoundingClientRect();
    return top >= 0 && height > 0;
}
/** All places by what they say, in which section, and how many there say the same before them. */
function placesIn(root) {
    const places = new Map();
    const counts = new Map();
    for (const place of root.querySelectorAll(PLACES)) {
        const section = place.closest('.section')?.querySelector('.heading')?.textContent ?? '';
        const name = [section, wordsOf(place)].map(plain).join('\n');
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        places.set(`${name}\n${count}`, place);
    }
    return places;
}
const wordsOf = (place) => place.labels?.[0]?.textContent ?? place.textContent;
const plain = (text) => text.split(/\s+/).join(' ').trim();

export { PRERENDERED, StoredMarkup };
//# sourceMappingURL=stored-markup.js.map
