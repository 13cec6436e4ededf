import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A sheet in the forms in which it leaves the page, by the reader's own hand. */
export interface SheetContent {
    readonly title: string;
    /** The name of a file, without its ending. */
    readonly name: string;
    readonly text: () => string;
    /** A document of its own, with its styles. */
    readonly page: () => Document;
    /** The styles of that document. */
    readonly css: string;
}
interface Host extends ReactiveControllerHost {
    readonly renderRoot: HTMLElement | DocumentFragment;
}
/** Prints, copies, shares and saves a sheet. Nothing is fetched and nothing sent: a share goes where the reader sends it. */
export declare class SheetController implements ReactiveController {
    #private;
    private readonly host;
    /** Nothing where no guide is shown. */
    private readonly made;
    /** Whether the last thing worked; nothing where that shows by itself. */
    outcome: 'copied' | 'notDone' | undefined;
    constructor(host: Host, 
    /** Nothing where no guide is shown. */
    made: () => SheetContent | undefined);
    hostDisconnected(): void;
    private get content();
    readonly print: () => void;
    /** Nothing where the page may not write into the clipboard. */
    get copy(): (() => void) | undefined;
    /** Nothing where the browser has no way to share. */
    get share(): (() => void) | undefined;
    readonly saveText: () => void;
    readonly savePage: () => void;
    /** Forgets what has come of the last thing. */
    settle(): void;
}
export {};
