import { supportsAdoptingStyleSheets } from 'lit';

/**
 * Styles that are known only once an element stands in its page: in a sheet of its own, because a page's own rules for
 * the element win over everything in it but `!important` in its shadow root.
 */
class OwnSheet {
    #sheet;
    #css = '';
    constructor(host) {
        this.host = host;
    }
    /** Asking for what is there already costs nothing: the browser would style everything anew. */
    set(css) {
        const root = this.host.shadowRoot;
        // Another document takes no sheets of this one.
        if (!root || !supportsAdoptingStyleSheets || this.host.ownerDocument !== document)
            return;
        this.#sheet ??= new CSSStyleSheet();
        if (css !== this.#css)
            this.#sheet.replaceSync(css);
        this.#css = css;
        if (!root.adoptedStyleSheets.includes(this.#sheet))
            root.adoptedStyleSheets.push(this.#sheet);
    }
}

export { OwnSheet };
//# sourceMappingURL=own-sheet.js.map
