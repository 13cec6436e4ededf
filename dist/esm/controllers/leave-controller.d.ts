import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** How long an element that is only moved may be out of the page, in milliseconds: a frame, even of a slow page. */
export declare const LONGEST_MOVE = 50;
/** Calls back once an element that has left the page is not only moved. */
export declare class LeaveController implements ReactiveController {
    #private;
    private readonly leave;
    constructor(host: ReactiveControllerHost, leave: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
