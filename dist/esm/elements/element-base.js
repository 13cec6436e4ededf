import { LitElement } from 'lit';

/** What the elements share: states for style, a last resort when rendering fails, one console line at most. */
class ElementBase extends LitElement {
    /** The version of the script that defined the element. */
    static { this.version = "0.1.0"; }
    #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
    #said = new Set();
    /** Sets the one state that `:state()` matches, or none. */
    setState(state) {
        try {
            this.#internals?.states.clear();
            if (state)
                this.#internals?.states.add(state);
        }
        catch {
            // Engines that only know `:--state` refuse the name. Nothing but an author's style depends on it.
        }
    }
    /** Tells the author something in the console, once. */
    say(level, message) {
        if (this.#said.has(message))
            return;
        this.#said.add(message);
        // eslint-disable-next-line no-console -- the one place that speaks to authors
        console[level](`<${this.localName}> ${message}`);
    }
    /** A value that an attribute may take, or the default with a word to the author. */
    oneOf(attribute, value, [fallback, ...others]) {
        if (!value)
            return fallback;
        const known = [fallback, ...others].find((choice) => choice === value);
        if (known)
            return known;
        this.say('warn', `${attribute}="${value}" is unknown. Use one of: ${[fallback, ...others].join(', ')}.`);
        return fallback;
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            this.showOwnContent();
            this.say('error', `shows its own content, because rendering failed: ${String(error)}`);
        }
    }
    /** An empty shadow root would hide what the author wrote, so this must not depend on templates. */
    showOwnContent() {
        this.renderRoot.replaceChildren(document.createElement('slot'));
    }
}

export { ElementBase };
//# sourceMappingURL=element-base.js.map
