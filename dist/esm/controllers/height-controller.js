import { OwnSheet } from './own-sheet.js';

/** The least height to read in, in units of the letters' size. A page that wants less hides the element. */
const LEAST_EM = 12;
/** Lets a reader scroll what is inside, where the page has limited the height of an element. */
class HeightController {
    #page;
    #frame = 0;
    #isHeld = false;
    #sheet;
    #sizes = new ResizeObserver(() => {
        this.#fitSoon();
    });
    constructor(host) {
        this.host = host;
        this.#sheet = new OwnSheet(host);
        host.addController(this);
    }
    hostUpdated() {
        // An element that has gone before its turn came would be watched for ever.
        if (!this.host.isConnected)
            return;
        const page = this.host.shadowRoot?.querySelector('.page');
        if (this.#isHeld)
            this.#fitSoon();
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
        cancelAnimationFrame(this.#frame);
        this.#page = undefined;
    }
    /** In the next frame: a size that changes while sizes are told is an error of the page's window. */
    #fitSoon() {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => {
            if (this.#page)
                this.#fit(this.#page);
        });
    }
    #fit(page) {
        const { host } = this;
        const { display, paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
        // Without its styles, on its way through another document, it has no height at all.
        if (!/^(?:block|flex)$/.test(display))
            return;
        const room = host.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
        const height = page.scrollHeight;
        const isLimited = height > Math.ceil(room) + 1;
        page.classList.toggle('limited', isLimited);
        this.#isHeld ||= isLimited;
        if (!this.#isHeld)
            return;
        const least = Math.min(height, LEAST_EM * parseFloat(getComputedStyle(page).fontSize));
        this.#hold(least + host.offsetHeight - room);
    }
    /** Once limited, it stays held: content that shrinks and grows must not make the two take turns. */
    #hold(least) {
        this.#sheet.set(`:host{min-block-size:${least}px!important}`);
    }
}

export { HeightController };
//# sourceMappingURL=height-controller.js.map
