import { SLICE, pause } from '../sources/page/slices.js';

/** Milliseconds until a page that is not painted, or never idle, is rendered all the same. */
const LONGEST_WAIT = 500;
/**
 * Renders what is folded once the rest is painted, in slices while nothing else is to be done: nobody waits for what
 * they do not see, and yet find in page, links and screen readers reach it soon. What is opened, printed or jumped to
 * before is rendered at once.
 */
class RenderQueueController {
    #waiting;
    #root;
    /** Goes on for as long as it is the one. */
    #run;
    /** @param attempt does what may fail */
    constructor(host, attempt) {
        this.host = host;
        this.attempt = attempt;
        this.#waiting = new Set();
        this.#root = null;
        this.add = (waiting) => {
            this.#waiting.add(waiting);
        };
        this.delete = (waiting) => {
            this.#waiting.delete(waiting);
        };
        /** Renders all that waits, now. */
        this.flush = () => {
            this.#stop();
            this.#show(this.#waiting);
        };
        /** Renders what waits inside a node, now. What is folded in there waits on. */
        this.showIn = (node) => {
            this.#show([...this.#waiting].filter(({ place }) => place === node));
        };
        host.addController(this);
    }
    hostUpdated() {
        this.#listen();
        const isDue = this.#waiting.size > 0 && !this.#run;
        if (isDue && this.host.isConnected)
            void this.#showAll();
    }
    hostDisconnected() {
        this.#stop();
    }
    handleEvent({ target }) {
        const fold = target.closest('details');
        if (fold)
            this.showIn(fold);
    }
    /** A click comes before the fold opens, and so before a frame without its content; what else opens one comes after. */
    #listen() {
        const root = this.host.shadowRoot;
        if (root === this.#root)
            return;
        this.#root = root;
        root?.addEventListener('click', this, true);
        root?.addEventListener('toggle', this, true);
    }
    /** More may come while what was there is rendered. */
    async #showAll() {
        const run = {};
        this.#run = run;
        await painted();
        while (this.#run === run && this.#waiting.size > 0) {
            await idle();
            if (this.#run === run)
                this.#showSome();
        }
        if (this.#run === run)
            this.#run = undefined;
    }
    #showSome() {
        const end = performance.now() + SLICE;
        for (const each of this.#waiting) {
            this.#show([each]);
            if (performance.now() >= end)
                return;
        }
    }
    #stop() {
        this.#run = undefined;
    }
    /** Where one place cannot be rendered, nothing of the page is left that the others belong to. */
    #show(waiting) {
        this.attempt(() => {
            try {
                for (const each of waiting)
                    each.show();
            }
            catch (error) {
                this.#waiting.clear();
                throw error;
            }
        });
    }
}
/** When there is nothing else to do. Safari has no idle callbacks: there, other tasks that wait come in between. */
function idle() {
    return typeof requestIdleCallback === 'function'
        ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }))
        : pause();
}
/** When the next frame is there, which a page in the background may never have. */
function painted() {
    return new Promise((resolve) => {
        setTimeout(resolve, LONGEST_WAIT);
        requestAnimationFrame(resolve);
    });
}

export { RenderQueueController };
//# sourceMappingURL=render-queue-controller.js.map
