/**
 * Remembers what a reader has opened, through every change of what is shown. The fold itself is open already: nothing is
 * rendered for it.
 */
class FoldController {
    #open;
    constructor(host, rendering) {
        this.host = host;
        this.rendering = rendering;
        this.#open = new Map();
        this.isOpen = (id) => this.#open.get(id) ?? false;
        this.remember = (id, isOpen) => {
            this.#open.set(id, isOpen);
        };
        /** Opens or closes all folds but the list of sections. */
        this.openAll = (isOpen) => {
            this.rendering.flush();
            const folds = this.host.shadowRoot?.querySelectorAll('details:not(.contents details, .crisis details)');
            for (const fold of folds ?? [])
                fold.open = isOpen;
        };
    }
}

export { FoldController };
//# sourceMappingURL=fold-controller.js.map
