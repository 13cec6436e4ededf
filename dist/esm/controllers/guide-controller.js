import { fromKept, toKept } from '../model/guide/kept.js';
import { NOTHING_SAID, after } from '../model/guide/state.js';

const KEY = 'treatment-guide/';
/**
 * What a reader says in a guide. It is in the page's memory alone, and in that of the browser where the reader asks for it:
 * until then nothing is written there.
 */
class GuideController {
    #open;
    #anchor;
    #isBegun;
    #isFinished;
    constructor(host, hears) {
        this.host = host;
        this.hears = hears;
        this.state = NOTHING_SAID;
        /** Whether what is said is kept on this device. */
        this.isKept = false;
        this.#isBegun = false;
        this.#isFinished = false;
        /** @param anchor what the reader is taken to */
        this.act = (action, anchor) => {
            this.state = after(this.state, action);
            this.#anchor = anchor;
            if (action.kind === 'erase') {
                this.done = 'erased';
                this.#forget();
            }
            else {
                // That nothing is remembered any more is read once the reader comes to the sheet.
                if (this.done !== 'notDone')
                    this.done = undefined;
                if (this.isKept)
                    this.#store();
            }
            this.#tell();
            this.host.requestUpdate();
        };
        /** Keeps what is said on this device, or forgets it there. */
        this.keep = (isKept) => {
            this.done = isKept ? 'kept' : undefined;
            if (isKept)
                this.#store();
            else
                this.#forget();
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    /** Begins anew with the guide of another comparison, or goes on with the same in another language or state. */
    open(open) {
        const isAnother = open.id !== this.#open?.id;
        this.#open = open;
        if (!isAnother)
            return;
        this.#isBegun = false;
        this.#isFinished = false;
        this.done = undefined;
        const kept = this.#stored();
        this.isKept = kept !== undefined;
        this.state = kept ?? NOTHING_SAID;
    }
    /** Takes over what a reader has said before there was a script, and the step where they are. */
    adopt(actions, step) {
        for (const action of actions)
            this.act(action);
        if (step)
            this.state = { ...this.state, step };
    }
    hostUpdated() {
        const anchor = this.#anchor;
        this.#anchor = undefined;
        if (anchor !== undefined)
            this.hears.goTo(anchor);
    }
    #tell() {
        if (!this.#isBegun) {
            this.#isBegun = true;
            this.hears.begun();
        }
        if (this.state.step === 'sheet' && !this.#isFinished) {
            this.#isFinished = true;
            this.hears.finished();
        }
    }
    get #key() {
        return KEY + (this.#open?.id ?? '');
    }
    #stored() {
        try {
            const text = localStorage.getItem(this.#key);
            return text === null || !this.#open
                ? undefined
                : fromKept(text, this.#open.guide, this.#open.pairs);
        }
        catch {
            // A page may forbid it: then nothing was kept.
            return undefined;
        }
    }
    #store() {
        try {
            localStorage.setItem(this.#key, toKept(this.state));
            this.isKept = true;
        }
        catch {
            // There is no room, or it is forbidden. What was kept before would be there without a sign of it.
            this.#forget();
            this.done = 'notDone';
        }
    }
    #forget() {
        this.isKept = false;
        try {
            localStorage.removeItem(this.#key);
        }
        catch {
            // Where it is forbidden, there is nothing.
        }
    }
}

export { GuideController };
//# sourceMappingURL=guide-controller.js.map
