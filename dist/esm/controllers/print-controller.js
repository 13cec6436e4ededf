/** Opens everything that is folded while the page is printed, and folds it again afterwards. */
class PrintController {
    #opened = [];
    constructor(host, rendering) {
        this.host = host;
        this.rendering = rendering;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this.#open);
        addEventListener('afterprint', this.#close);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#open);
        removeEventListener('afterprint', this.#close);
        this.#close();
    }
    #open = () => {
        this.rendering.flush();
        const folded = this.host.shadowRoot?.querySelectorAll('details:not([open])') ?? [];
        for (const details of folded)
            details.open = true;
        this.#opened.push(...folded);
    };
    #close = () => {
        for (const details of this.#opened)
            details.open = false;
        this.#opened = [];
    };
}

export { PrintController };
//# sourceMappingURL=print-controller.js.map
