/** Takes a reader who tried again to the beginning of what came. The button that had the focus is gone. */
class RetryFocusController {
    #button;
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostUpdate() {
        const active = this.host.shadowRoot?.activeElement;
        this.#button = active?.matches('.retry') ? active : undefined;
    }
    hostUpdated() {
        if (!this.#button || this.#button.isConnected)
            return;
        const { shadowRoot } = this.host;
        const start = shadowRoot?.querySelector('.heading, figcaption, #heading') ??
            shadowRoot?.querySelector('.page');
        start?.setAttribute('tabindex', '-1');
        start?.focus();
    }
}

export { RetryFocusController };
//# sourceMappingURL=retry-focus-controller.js.map
