import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Lets a reader scroll what is inside, where the page has limited the height of an element. */
export declare class HeightController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostUpdated(): void;
    hostDisconnected(): void;
}
