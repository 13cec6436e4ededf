import { inSlices, pause } from '../sources/page/slices.js';

/** Milliseconds until a page that is not painted, or never idle, is rendered all the same. */
const LONGEST_WAIT = 500;
/**
 * Renders in slices, so that the page answers in between: first what is seen, then, once that is painted and nothing
 * else is to be done, what is folded. Nobody waits for what they do not see, and yet find in page, links and screen
 * readers reach it soon. What is opened, printed or jumped to before is rendered at once.
 */
class RenderQueueController {
    #seen;
    #folded;
    #root;
    #run;
    /** The host adds it after those that look at the page: looking costs a style of everything that is there. */
    constructor(host, work) {
        this.host = host;
        this.work = work;
        this.#seen = new Set();
        this.#folded = new Set();
        this.#root = null;
        this.add = (waiting) => {
            (waiting.isSeen ? this.#seen : this.#folded).add(waiting);
        };
        this.delete = (waiting) => {
            this.#seen.delete(waiting);
            this.#folded.delete(waiting);
        };
        /** Renders all that waits, now. */
        this.flush = () => {
            const wasShown = this.isShown;
            this.#stop();
            this.#attempt(() => {
                for (const each of this.#seen)
                    each.show();
                for (const each of this.#folded)
                    each.show();
                if (!wasShown)
                    this.#end();
            });
        };
        /** Renders what waits inside a node, now. What is folded in there waits on. */
        this.showIn = (node) => {
            this.#attempt(() => {
                for (const each of [...this.#folded].filter(({ place }) => place === node))
                    each.show();
            });
        };
    }
    /** Whether all is rendered that readers see. */
    get isShown() {
        return this.#seen.size === 0;
    }
    /** The beginning is rendered in the same task: what is painted first is the comparison. */
    hostUpdated() {
        this.#listen();
        const isIdle = !this.#run && this.#folded.size > 0;
        if (!this.host.isConnected || (this.isShown && !isIdle))
            return;
        this.#stop();
        this.#run = new AbortController();
        void this.#showAll(this.#run.signal);
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
    async #showAll(signal) {
        try {
            const seen = inSlices(showing(this.#seen), signal);
            const isAtOnce = this.isShown;
            // Until the end is there, what comes after the element is not painted where it does not stay.
            if (!isAtOnce)
                this.#page?.classList.add('unfinished');
            await seen;
            if (!isAtOnce)
                this.#end();
            await painted();
            await idle();
            signal.throwIfAborted();
            await inSlices(showing(this.#folded), signal, idle);
            this.#stop();
        }
        catch (error) {
            if (!signal.aborted)
                this.#attempt(() => {
                    throw error;
                });
        }
    }
    /** All is there that readers see. */
    #end() {
        this.#page?.classList.remove('unfinished');
        this.work.onShown();
    }
    #stop() {
        this.#run?.abort();
        this.#run = undefined;
    }
    /** Where one place cannot be rendered, nothing of the page is left that the others belong to. */
    #attempt(work) {
        this.work.attempt(() => {
            try {
                work();
            }
            catch (error) {
                this.#stop();
                this.#seen.clear();
                this.#folded.clear();
                throw error;
            }
        });
    }
    get #page() {
        return this.host.shadowRoot?.querySelector('.page');
    }
}
function* showing(waiting) {
    for (const each of waiting) {
        each.show();
        yield;
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
