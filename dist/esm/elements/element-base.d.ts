import { LitElement } from 'lit';
type StateName = 'loading' | 'error' | 'empty';
/** What the elements share: states for style, a last resort when rendering fails, one console line at most. */
export declare abstract class ElementBase extends LitElement {
    #private;
    /** The version of the script that defined the element. */
    static readonly version: string;
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
