import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../model/comparison/guide.js';
import { type GuideAction, type GuideState, type Step } from '../model/guide/state.js';
/** A guide as it is shown. */
export interface OpenGuide {
    /** The id of its comparison, by which what is said is kept. */
    readonly id: string;
    readonly guide: Guide;
    /** The names of the pairs of treatments between which a reader may lean. */
    readonly pairs: readonly string[];
}
interface Hears {
    /** A reader has done the first thing. */
    readonly begun: () => void;
    /** A reader has come to the end. */
    readonly finished: () => void;
    /** Goes to a place by its id, once it is shown. */
    readonly goTo: (anchor: string) => void;
}
/**
 * What a reader says in a guide. It is in the page's memory alone, and in that of the browser where the reader asks for it:
 * until then nothing is written there.
 */
export declare class GuideController implements ReactiveController {
    #private;
    private readonly host;
    private readonly hears;
    state: GuideState;
    /** Whether what is said is kept on this device. */
    isKept: boolean;
    /** What has come of the last thing done about that. */
    done: 'kept' | 'erased' | 'notDone' | undefined;
    constructor(host: ReactiveControllerHost, hears: Hears);
    /** Begins anew with the guide of another comparison, or goes on with the same in another language or state. */
    open(open: OpenGuide): void;
    /** @param anchor what the reader is taken to */
    readonly act: (action: GuideAction, anchor?: string) => void;
    /** Takes over what a reader has said before there was a script, and the step where they are. */
    adopt(actions: readonly GuideAction[], step: Step | undefined): void;
    /** Keeps what is said on this device, or forgets it there. */
    readonly keep: (isKept: boolean) => void;
    hostUpdated(): void;
}
export {};
