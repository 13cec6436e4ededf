import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Notice } from '../model/diagnostics/finding.js';
import { type Settled } from './latest-run.js';
/** What has come of a source, or that nothing has yet. */
export type ContentState<Value> = Settled<Value> | {
    readonly status: 'loading';
};
/** How a source is read. */
export interface Reading {
    /** Aborts when the content is no longer wanted. */
    readonly signal: AbortSignal;
    /** Whether the browser has to ask the server although it may remember an answer. */
    readonly isAgain: boolean;
}
/** Where content comes from. */
export interface ContentSource<Value> {
    /** Where it is, in words for its author. */
    readonly path: string;
    /** The same as long as the source and what it holds are. */
    readonly key: readonly unknown[];
    /** Whether it is fetched, so that it can be asked again. */
    readonly isFetched?: boolean;
    /** Gives what is in the page at once where it can, so that the page does not jump. */
    readonly read: (reading: Reading) => Settled<Value> | Promise<Settled<Value>>;
}
/** What differs between one kind of content and another. */
export interface ContentKind<Value> {
    /**
     * Finds the source that comes first.
     * @param childChanges how often children have changed: they stay the same while what is in them does not
     */
    readonly find: (childChanges: number) => ContentSource<Value>;
    /** Whether a property holds the content, whatever the parser is still to add. */
    readonly isGiven: () => boolean;
    /** What an author is told where reading throws. */
    readonly unreadable: Notice;
    /** What authors write content as, and a paragraph may have lost. */
    readonly childSelector: string;
    /** Attributes of children that say something of the content. */
    readonly childAttributes: readonly string[];
}
interface Host extends ReactiveControllerHost, HTMLElement {
}
/**
 * The life cycle of what comes from outside: finds the source of its host's content and reads it, again whenever the
 * source changes. It is never left in `loading`: whatever is thrown, the content has failed.
 */
export declare class ContentController<Value> implements ReactiveController {
    #private;
    private readonly host;
    private readonly kind;
    /** Hears that content has come, or that none has. */
    private readonly onSettled;
    state: ContentState<Value>;
    /** Why the content that is shown could not be read again. */
    stale: readonly Diagnostic[] | undefined;
    constructor(host: Host, kind: ContentKind<Value>, 
    /** Hears that content has come, or that none has. */
    onSettled?: () => void);
    /** Whether content is on its way, for the first time or again. */
    get isLoading(): boolean;
    /** Where what is shown has come from. */
    get path(): string | undefined;
    /** What a reader can do about a source that failed; nothing about one that is in the page. */
    get retry(): {
        readonly isLoading: boolean;
        readonly again: () => void;
    } | undefined;
    /** Fetches the content again. What is there stays until better is. */
    readonly reload: () => void;
    hostConnected(): void;
    /** Looks for the source. The host calls it before it derives what it shows. */
    update(): void;
}
export {};
