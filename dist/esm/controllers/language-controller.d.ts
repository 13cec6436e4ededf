import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Knows the language of its host, that of the nearest `lang`, and has it render when that changes or a page adds to what is
 * said in it. */
export declare class LanguageController implements ReactiveController {
    #private;
    private readonly host;
    /** A language tag. */
    current: string;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks for the language again. */
    readonly update: () => void;
}
