import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface Place {
    /** The id of the comparison that is shown; nothing until one is. */
    readonly comparison: () => string | undefined;
    /** Goes to a place in it, where there is one of that name. */
    readonly goTo: (name: string) => void;
}
/**
 * Goes to the section that the address of the page names (`#comparison/section`), and writes into the address where a
 * reader jumps to, so that Back returns. An address that is a route of the page's own script (`#/`, `#!`) stays as it is.
 */
export declare class AddressController implements ReactiveController {
    #private;
    private readonly host;
    private readonly place;
    constructor(host: ReactiveControllerHost & HTMLElement, place: Place);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The content may come long after the page. */
    hostUpdated(): void;
    /** Writes a place into the address, as a step of the history. */
    write(hash: string): void;
}
export {};
