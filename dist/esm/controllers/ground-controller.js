import { groundOf } from '../sources/page/ground.js';
import { OwnSheet } from './own-sheet.js';

/**
 * Gives locked facts the colours that they stand on and are written in, and looks again whenever the page may have
 * changed its own. Facts can be read before, and where it is out of date: they only stand out from the page.
 */
class GroundController {
    #sheet;
    #page;
    #theme = null;
    #dark = matchMedia('(prefers-color-scheme: dark)');
    #changes = new MutationObserver(() => {
        this.#look();
    });
    constructor(host) {
        this.host = host;
        this.#sheet = new OwnSheet(host);
        host.addController(this);
    }
    hostConnected() {
        this.#dark.addEventListener('change', this);
        addEventListener('load', this);
        addEventListener('transitionend', this);
        for (const node of [document.documentElement, document.querySelector('body')]) {
            if (node)
                this.#changes.observe(node, { attributes: true });
        }
    }
    hostDisconnected() {
        this.#dark.removeEventListener('change', this);
        removeEventListener('load', this);
        removeEventListener('transitionend', this);
        this.#changes.disconnect();
        this.#page = undefined;
    }
    handleEvent({ type, target }) {
        if (type !== 'transitionend' || target.contains(this.host))
            this.#look();
    }
    /** Looking costs a style of everything that was rendered, so it is done once for it. */
    hostUpdated() {
        // A node that is not in the page has no colours, and asking for them keeps it.
        if (!this.host.isConnected)
            return;
        const page = this.host.shadowRoot?.querySelector('.page:not(.static)');
        const theme = this.host.getAttribute('theme');
        if (page === this.#page && theme === this.#theme)
            return;
        this.#page = page;
        this.#theme = theme;
        this.#look();
    }
    #look() {
        if (!this.#page)
            return;
        const { paper, ink, isOwn } = groundOf(this.#page);
        this.#sheet.set(`.page{--_paper:${paper};--_print:${ink}}`);
        this.#page.classList.toggle('own-ground', isOwn);
    }
}

export { GroundController };
//# sourceMappingURL=ground-controller.js.map
