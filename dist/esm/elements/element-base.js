import { LitElement } from 'lit';
import { LanguageController } from '../controllers/language-controller.js';

/** What nobody writes into an element: where it stands there, a tag was never closed. */
const REST_OF_PAGE = 'main,footer,form,script[src],treatment-compare,outcome-chart,related-posts';
/**
 * What the elements share: their colours and language, states for style, a last resort when rendering fails, one
 * console line at most.
 *
 * @cssproperty [--tc-accent=#0b6e75] - Colour of links, bars and buttons. Its lightness follows the text, so that its contrast is enough.
 * @cssproperty [--tc-surface] - Background, an opaque colour; by default the page's own shows through.
 * @cssproperty [--tc-font=inherit] - Font family.
 * @cssproperty [--tc-font-size=max(1em, 16px)] - Size of running text; 12px at least.
 * @cssproperty [--tc-line-height=1.55] - Line height of running text, a number; 1.2 at least.
 * @cssproperty [--tc-heading-font=inherit] - Font family of headings.
 * @cssproperty [--tc-heading-weight=650] - Weight of headings.
 * @cssproperty [--tc-radius=0.5em] - Roundness of corners.
 * @cssproperty [--tc-space=1em] - The space that distances are multiples of.
 * @cssproperty [--tc-padding=0] - Space inside the edges, for a surface that differs from the page's.
 * @cssproperty [--tc-measure=38em] - Longest line of running text.
 * @cssproperty [--tc-text] - Colour of text; by default that of the page, or dark or light as the surface needs.
 * @cssproperty [--tc-muted] - Colour of small print.
 * @cssproperty [--tc-border] - Colour of rules.
 * @cssproperty [--tc-link] - Colour of links; by default made from the accent.
 * @cssproperty [--tc-focus] - Colour of the focus ring; by default that of links.
 */
class ElementBase extends LitElement {
    /** The version of the script that defined the element. */
    static { this.version = "0.1.0"; }
    static get observedAttributes() {
        return [...super.observedAttributes, 'lang'];
    }
    static { this.properties = {
        theme: { reflect: true, useDefault: true },
    }; }
    #internals;
    #said;
    #languages;
    constructor() {
        super();
        /** The language of the element: the nearest `lang`. @internal */
        this.language = 'en';
        this.#internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
        this.#said = new Set();
        this.#languages = new LanguageController(this);
        this.#again = () => {
            this.reload();
        };
        this.theme = 'auto';
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'lang' && this.isConnected)
            this.#languages.update();
    }
    willUpdate(changed) {
        this.#readAsText(changed);
        if (changed.has('theme'))
            this.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    }
    /** A reader who tried again goes on at the beginning of what came. The button that had the focus is gone. */
    update(changed) {
        const active = this.shadowRoot?.activeElement;
        super.update(changed);
        if (!active?.matches('.retry') || active.isConnected)
            return;
        const { renderRoot } = this;
        const start = renderRoot.querySelector('.heading, figcaption, #heading') ??
            renderRoot.querySelector('.page');
        start?.setAttribute('tabindex', '-1');
        start?.focus();
    }
    /**
     * Frameworks set a property to whatever a template says, such as `false` for `isOffered && 'tea'`. Where an attribute
     * of plain text says the same, the value is text or nothing.
     */
    #readAsText(changed) {
        const { elementProperties } = this.constructor;
        for (const name of changed.keys()) {
            const value = Reflect.get(this, name);
            const { attribute, type } = elementProperties.get(name) ?? {};
            if (typeof value === 'string' || attribute === false || type)
                continue;
            const isNothing = value === undefined || value === null || value === false;
            Reflect.set(this, name, isNothing ? undefined : String(value));
        }
    }
    /** Whether the author wrote anything that holds the place open; what is for a slot of a name is not shown yet. */
    get hasOwnContent() {
        return [...this.children].some((child) => !child.slot && !child.matches('script'));
    }
    /**
     * Whether the rest of the page is inside, because its author trusts that a tag can close itself. It must then stay in
     * sight beside what the element shows.
     */
    get holdsRestOfPage() {
        const holds = document.readyState !== 'loading' &&
            !this.nextSibling &&
            this.querySelector(REST_OF_PAGE) !== null;
        if (holds) {
            this.say('warn', `is never closed, so the rest of the page is inside. Write </${this.localName}>.`);
        }
        return holds;
    }
    /** What a reader can do about a source that failed; nothing about one that is in the page. */
    retryOf({ canReload, isLoading }) {
        return canReload ? { isLoading, again: this.#again } : undefined;
    }
    #again;
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
