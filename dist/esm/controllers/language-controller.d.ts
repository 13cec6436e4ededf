import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface LanguageHost extends ReactiveControllerHost, Element {
    language: string;
}
/** Keeps the language of its host that of the nearest `lang`, and has it render when there are new words. */
export declare class LanguageController implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: LanguageHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks for the language again. */
    readonly update: () => void;
}
export {};
