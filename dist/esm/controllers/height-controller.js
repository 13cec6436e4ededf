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
        page.classList.toggle('limited', page.scrollHeight > Math.ceil(room) + 1);
    });
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostUpdated() {
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
