/** Lets a reader scroll what is inside, where the page has limited the height of an element. */
class HeightController {
    #page;
    #sizes = new ResizeObserver(() => {
        const { host } = this;
        const page = this.#page;
        if (!page)
            return;
        const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
        const room = host.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
        // Without its styles, on its way through another document, it has no height at all.
        page.classList.toggle('limited', room > 0 && page.scrollHeight > Math.ceil(room) + 1);
    });
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostUpdated() {
        // An element that has gone before its turn came would be watched for ever.
        if (!this.host.isConnected)
            return;
        const page = this.host.shadowRoot?.querySelector('.page');
        if (page === this.#page)
            return;
        this.#page = page;
        this.#sizes.disconnect();
        for (const node of [this.host, page])
            if (node)
                this.#sizes.observe(node);
    }
    hostDisconnected() {
        this.#sizes.disconnect();
        this.#page = undefined;
    }
}

export { HeightController };
//# sourceMappingURL=height-controller.js.map
