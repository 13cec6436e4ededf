import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost {
    readonly renderRoot: HTMLElement | DocumentFragment;
}
/**
 * Keeps what is typed and chosen in fields from the listeners of the page. Its shortcuts see the element and no field, and would
 * take letters and arrows for theirs; keys that no field needs are left to them.
 */
export declare class TypingController implements ReactiveController {
    private readonly host;
    constructor(host: Host);
    hostConnected(): void;
}
export {};
