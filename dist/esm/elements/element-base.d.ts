import { type CSSResultGroup, type CSSResultOrNative, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoredMarkup } from '../controllers/stored-markup.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { Author } from './author.js';
/** A state that styles can match. */
export type StateName = 'loading' | 'error' | 'empty';
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
export declare abstract class ElementBase extends LitElement {
    #private;
    /** The version of the script that defined the element. */
    static readonly version: string;
    /** Also the names of properties as HTML reads them: on a server frameworks write `headingLevel`. */
    static get observedAttributes(): string[];
    static properties: PropertyDeclarations;
    /** `light` or `dark`, on a surface of its own; `auto` takes the colours of the page. */
    theme: 'auto' | 'light' | 'dark';
    protected readonly author: Author;
    constructor();
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /**
     * Names the variables that styles keep for themselves for what they are: a page that registers one of them (`@property`)
     * could keep it from being inherited, and what a script registers goes before that.
     */
    protected static finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[];
    /** What was written into the shadow root beforehand, for as long as it is there. */
    protected stored: StoredMarkup | undefined;
    /** Whether what is shown was written beforehand, or began as that. */
    protected isPrerendered: boolean;
    /** Whether what was written beforehand stays: nothing is rendered then. */
    protected abstract get keepsStored(): boolean;
    /** The language of the element: the nearest `lang`. */
    protected get language(): string;
    /** Fetches again what comes from an address. */
    abstract reload(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** Sets the one state that `:state()` matches, or none. */
    protected setState(state: StateName | undefined): void;
    /** Tells the page, and its author in one console line, what has come of an element's sources. */
    protected report(level: 'warn' | 'error', what: string, diagnostics: readonly Diagnostic[], event: Event): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /**
     * An empty shadow root would hide what the author wrote, so it has a slot before anything else is tried. A page's forms
     * and scripts may have taken the place of functions of `document` and of prototypes: what the slot needs is asked of
     * prototypes, and works or fails before there is a root. A page that was saved while it was shown brings a root of its
     * own, whose content would stand there twice. What was written beforehand stays, with the styles that it has.
     */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected performUpdate(): void;
    protected update(changed: PropertyValues<this>): void;
    /** Renders what else waits for its turn. */
    protected renderAll(): void;
    /** Does what a fault of the page may break. */
    protected attempt(work: () => void): void;
}
