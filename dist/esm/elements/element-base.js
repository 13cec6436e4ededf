import { LitElement, adoptStyles } from 'lit';
import { HeightController } from '../controllers/height-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { PRERENDERED, StoredMarkup } from '../controllers/stored-markup.js';
import { RetryFocusController } from '../controllers/retry-focus-controller.js';
import { RENDERING_FAILED } from '../model/diagnostics/catalogue.js';
import { summarise } from '../model/diagnostics/summarise.js';
import { newElement } from '../sources/page/new-element.js';
import { isStillParsed } from '../sources/page/still-parsed.js';
import { Author } from './author.js';
import { readAsText } from './read-as-text.js';

/** The variables that are registered: asking the browser to do it again costs an error each time. */
const named = new Set();
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
    /** Also the names of properties as HTML reads them: on a server frameworks write `headingLevel`. */
    static get observedAttributes() {
        const own = super.observedAttributes;
        for (const name of own)
            OWN_NAMES.set(unhyphenated(name), name);
        return [...new Set([...own, ...own.map(unhyphenated), 'lang'])];
    }
    static { this.properties = {
        theme: { reflect: true, useDefault: true },
    }; }
    #internals;
    #language;
    /** Shows what the author wrote, until something is rendered and whenever that has failed. */
    #ownContent;
    constructor() {
        super();
        this.author = new Author(this);
        this.#internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
        this.#language = new LanguageController(this);
        /** Shows what the author wrote, until something is rendered and whenever that has failed. */
        this.#ownContent = newElement('slot');
        /** Whether what is shown was written beforehand, or began as that. */
        this.isPrerendered = false;
        this.#meetParsed = () => {
            this.connectedCallback();
        };
        this.theme = 'auto';
        new RetryFocusController(this);
        new HeightController(this);
    }
    attributeChangedCallback(name, old, value) {
        this.attempt(() => {
            super.attributeChangedCallback(OWN_NAMES.get(name) ?? name, old, value);
            if (name === 'lang' && this.isConnected)
                this.#language.update();
        });
    }
    /**
     * Names the variables that styles keep for themselves for what they are: a page that registers one of them (`@property`)
     * could keep it from being inherited, and what a script registers goes before that.
     */
    static finalizeStyles(styles) {
        const sheets = super.finalizeStyles(styles);
        const css = sheets.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join();
        for (const name of css.match(/--_[\w-]+/g) ?? []) {
            if (named.has(name))
                continue;
            named.add(name);
            try {
                CSS.registerProperty({ name, syntax: '*', inherits: true });
            }
            catch {
                // It is registered already, or the browser knows no registering.
            }
        }
        return sheets;
    }
    /** The language of the element: the nearest `lang`. */
    get language() {
        return this.#language.current;
    }
    willUpdate(changed) {
        readAsText(this, changed.keys());
        if (changed.has('theme'))
            this.author.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    }
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
    /** Tells the page, and its author in one console line, what has come of an element's sources. */
    report(level, what, diagnostics, event) {
        if (diagnostics.length > 0)
            this.author.tell(level, summarise(what, diagnostics));
        this.dispatchEvent(event);
    }
    connectedCallback() {
        this.attempt(() => {
            if (this.#awaitsStored)
                addEventListener('DOMContentLoaded', this.#meetParsed, { once: true });
            else
                super.connectedCallback();
        });
    }
    disconnectedCallback() {
        removeEventListener('DOMContentLoaded', this.#meetParsed);
        super.disconnectedCallback();
    }
    /**
     * Whether what was written beforehand is still to come: the parser makes a shadow root of it only where there is none
     * yet. It shows by itself in the meantime.
     */
    get #awaitsStored() {
        return !this.hasUpdated && this.hasAttribute(PRERENDERED) && isStillParsed(this);
    }
    #meetParsed;
    /**
     * An empty shadow root would hide what the author wrote, so it has a slot before anything else is tried. A page's forms
     * and scripts may have taken the place of functions of `document` and of prototypes: what the slot needs is asked of
     * prototypes, and works or fails before there is a root. A page that was saved while it was shown brings a root of its
     * own, whose content would stand there twice. What was written beforehand stays, with the styles that it has.
     */
    createRenderRoot() {
        this.stored = StoredMarkup.in(this);
        this.isPrerendered = this.stored !== undefined;
        if (this.stored) {
            this.renderOptions.renderBefore = this.stored.mark;
            return this.stored.root;
        }
        const show = (place) => Node.prototype.appendChild.call(place, this.#ownContent);
        show(new DocumentFragment());
        this.shadowRoot?.replaceChildren();
        show(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
        const root = super.createRenderRoot();
        this.renderOptions.renderBefore = null;
        return root;
    }
    performUpdate() {
        this.attempt(() => {
            super.performUpdate();
        });
    }
    update(changed) {
        const replace = this.keepsStored ? undefined : this.stored?.leave();
        super.update(changed);
        if (replace)
            this.#takeOver(replace);
        // Prototype has put a `remove` in the place of the platform's that throws where there is no parent.
        this.#ownContent.parentNode?.removeChild(this.#ownContent);
    }
    #takeOver(replace) {
        adoptStyles(this.renderRoot, this.constructor.elementStyles);
        this.renderAll();
        replace();
        this.stored = undefined;
    }
    /** Renders what else waits for its turn. */
    renderAll() {
        // Most wait for nothing.
    }
    /** Does what a fault of the page may break. */
    attempt(work) {
        try {
            work();
        }
        catch (error) {
            this.#fail(error);
        }
    }
    /**
     * Shows what the author wrote. What templates left behind is thrown away: the next time they begin anew, before a mark
     * that they do not know. Where even that fails, the slot is there, or what was rendered before. What was written
     * beforehand stays.
     */
    #fail(error) {
        try {
            this.renderOptions.renderBefore = this.stored?.restore() ?? this.#showOwnContent();
            this.setState('error');
            this.author.tell('error', RENDERING_FAILED, { error: String(error) });
        }
        catch {
            // There is nothing left to do.
        }
    }
    #showOwnContent() {
        const mark = new Comment();
        this.shadowRoot?.replaceChildren(this.#ownContent, mark);
        return mark;
    }
}
const unhyphenated = (name) => name.replaceAll('-', '');
/** Attributes by the names of their properties in lower case; looked up while a page may have replaced functions of arrays. */
const OWN_NAMES = new Map();

export { ElementBase };
//# sourceMappingURL=element-base.js.map
