import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Retry } from '../views/status.js';
/** Where content comes from that may be asked for again. */
interface Reloadable {
    readonly canReload: boolean;
    readonly isLoading: boolean;
}
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
    static get observedAttributes(): string[];
    static properties: PropertyDeclarations;
    /** `light` or `dark`, on a surface of its own; `auto` takes the colours of the page. */
    theme: 'auto' | 'light' | 'dark';
    /** The language of the element: the nearest `lang`. @internal */
    language: string;
    constructor();
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** A reader who tried again goes on at the beginning of what came. The button that had the focus is gone. */
    protected update(changed: PropertyValues<this>): void;
    /** Whether the author wrote anything that holds the place open; what is for a slot of a name is not shown yet. */
    protected get hasOwnContent(): boolean;
    /**
     * Whether the rest of the page is inside, because its author trusts that a tag can close itself. It must then stay in
     * sight beside what the element shows.
     */
    protected get holdsRestOfPage(): boolean;
    /** Fetches again what comes from an address. */
    abstract reload(): void;
    /** What a reader can do about a source that failed; nothing about one that is in the page. */
    protected retryOf({ canReload, isLoading }: Reloadable): Retry | undefined;
    /** Sets the one state that `:state()` matches, or none. */
    protected setState(state: StateName | undefined): void;
    /** Tells the author something in the console, once. */
    protected say(level: 'warn' | 'error', message: string): void;
    /** A value that an attribute may take, or the default with a word to the author. */
    protected oneOf<const Value extends string>(attribute: string, value: string | null | undefined, [fallback, ...others]: readonly [Value, ...Value[]]): Value;
    protected performUpdate(): void;
    /** An empty shadow root would hide what the author wrote, so this must not depend on templates. */
    protected showOwnContent(): void;
}
export {};
