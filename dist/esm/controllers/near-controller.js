/** How far below or above the window a reader may soon be. */
const MARGIN = '600px';
/** Tells when a reader has come near to the host, or prints the page. Then it stays near. */
class NearController {
    #observer;
    /** @param isEager whether the host waits for nobody */
    constructor(host, isEager) {
        this.host = host;
        this.isEager = isEager;
        this.isNear = false;
        this.#come = () => {
            this.isNear = true;
            this.hostDisconnected();
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    hostConnected() {
        if (this.isNear || this.isEager())
            return;
        addEventListener('beforeprint', this.#come);
        this.#observer = new IntersectionObserver((entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting))
                this.#come();
        }, { rootMargin: MARGIN });
        this.#observer.observe(this.host);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        removeEventListener('beforeprint', this.#come);
    }
    #come;
}

export { NearController };
//# sourceMappingURL=near-controller.js.map
