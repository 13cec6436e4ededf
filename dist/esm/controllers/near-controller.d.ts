import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface NearHost extends ReactiveControllerHost, HTMLElement {
    /** `eager` waits for nobody. */
    readonly loading: string;
}
/** Tells when a reader has come near to the host, or prints the page. Then it stays near. */
export declare class NearController implements ReactiveController {
    #private;
    private readonly host;
    isNear: boolean;
    constructor(host: NearHost);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
