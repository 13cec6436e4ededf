/**
 * Goes to the section that the address of the page names (`#comparison/section`), and writes into the address where a
 * reader jumps to, so that Back returns. An address that is a route of the page's own script (`#/`, `#!`) stays as it is.
 */
class AddressController {
    /** Whether the address that the page was opened with still waits for what it names. */
    #isAwaited = true;
    constructor(host, place) {
        this.host = host;
        this.place = place;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('hashchange', this.#follow);
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#follow);
    }
    /** The content may come long after the page. */
    hostUpdated() {
        if (!this.#isAwaited || !this.place.comparison())
            return;
        this.#isAwaited = false;
        this.#follow();
    }
    /** Writes a place into the address, as a step of the history. */
    write(hash) {
        if (/^#[/!]/.test(location.hash) || location.hash === hash)
            return;
        try {
            history.pushState(history.state, '', location.href.replace(/#.*$|$/, hash));
        }
        catch {
            // A page that may not write its address, such as one in a sandbox.
        }
    }
    #follow = () => {
        // Programs that send links may write the stroke in its other form.
        const hash = location.hash.replace(/%2f/i, '/');
        const comparison = this.place.comparison();
        if (!comparison || !hash.startsWith(`#${comparison}/`))
            return;
        if (this.#isFirst(comparison))
            this.place.goTo(hash.slice(comparison.length + 2));
    };
    /** Of several that show one comparison, the first in sight has its sections. */
    #isFirst(comparison) {
        const all = [
            ...document.querySelectorAll(this.host.localName),
        ];
        const first = all.find((each) => each.shown?.id === comparison && each.checkVisibility());
        return !first || first === this.host;
    }
}

export { AddressController };
//# sourceMappingURL=address-controller.js.map
