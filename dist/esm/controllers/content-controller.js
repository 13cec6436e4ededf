import { isSame } from '../model/is-same.js';
import { isStillParsed } from '../sources/page/still-parsed.js';
import { takeBack } from '../sources/page/take-back.js';
import { LatestRun } from './latest-run.js';
import { LeaveController } from './leave-controller.js';

const LOADING = { status: 'loading' };
/**
 * The life cycle of what comes from outside: finds the source of its host's content and reads it, again whenever the
 * source changes. It is never left in `loading`: whatever is thrown, the content has failed.
 */
class ContentController {
    #source;
    /** Where what is shown has come from. */
    #shownSource;
    #childChanges;
    #run;
    #children;
    constructor(host, kind, 
    /** Hears that content has come, or that none has. */
    onSettled = () => {
        host.requestUpdate();
    }) {
        this.host = host;
        this.kind = kind;
        this.onSettled = onSettled;
        this.state = LOADING;
        this.#childChanges = 0;
        this.#children = new MutationObserver(() => {
            this.#childChanges++;
            this.host.requestUpdate();
        });
        /** Fetches the content again. What is there stays until better is. */
        this.reload = () => {
            if (!this.#source?.isFetched || this.isLoading)
                return;
            this.#read(this.#source, true);
            this.host.requestUpdate();
        };
        this.#onParsed = () => {
            this.host.requestUpdate();
        };
        this.#run = new LatestRun(kind.unreadable);
        host.addController(this);
        new LeaveController(host, () => {
            this.#children.disconnect();
            // Nobody knows what becomes of them from now on.
            this.#childChanges++;
            removeEventListener('DOMContentLoaded', this.#onParsed);
            if (this.isLoading)
                this.#source = undefined;
            this.#run.stop();
        });
    }
    /** Whether content is on its way, for the first time or again. */
    get isLoading() {
        return this.state.status === 'loading' || this.#run.isRunning;
    }
    /** Where what is shown has come from. */
    get path() {
        return this.#shownSource?.path;
    }
    /** What a reader can do about a source that failed; nothing about one that is in the page. */
    get retry() {
        return this.#source?.isFetched ? { isLoading: this.isLoading, again: this.reload } : undefined;
    }
    hostConnected() {
        this.host.requestUpdate();
        this.#children.observe(this.host, {
            childList: true,
            subtree: true,
            characterData: true,
            attributeFilter: [...this.kind.childAttributes],
        });
    }
    /** Looks for the source. The host calls it before it derives what it shows. */
    update() {
        const { host, kind } = this;
        // Removed before its turn came, it would ask for what nobody waits for, and go on listening.
        if (!host.isConnected)
            return;
        if (isStillParsed(host) && !kind.isGiven()) {
            addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
            return;
        }
        takeBack(host, kind.childSelector);
        const source = this.#find();
        if (isSameSource(source, this.#source))
            return;
        this.#source = source;
        this.#read(source, false);
    }
    /** A source that cannot even be looked for has failed, as one that cannot be read. */
    #find() {
        try {
            return this.kind.find(this.#childChanges);
        }
        catch (error) {
            return {
                path: 'source',
                key: ['unknown error'],
                read: () => {
                    throw error;
                },
            };
        }
    }
    #onParsed;
    #read(source, isAgain) {
        void this.#run.start(source.path, (signal) => source.read({ signal, isAgain }), (settled) => {
            this.#settle(source, settled);
        });
        // What is shown stays until what is fetched is there.
        const stays = isAgain || (source.isFetched && this.state.status === 'ready');
        if (this.#run.isRunning && !stays)
            this.state = LOADING;
    }
    /** What is shown stays if the same source has nothing better, and so does what a reader chose in it. */
    #settle(source, settled) {
        const { state } = this;
        const isReady = state.status === 'ready';
        if (isReady && settled.status === 'failed' && isSameSource(source, this.#shownSource)) {
            this.stale = settled.diagnostics;
        }
        else {
            this.stale = undefined;
            this.#shownSource = source;
            this.state =
                isReady && settled.status === 'ready' && isSame(settled.value, state.value)
                    ? { ...settled, value: state.value }
                    : settled;
        }
        this.onSettled();
    }
}
/** The pieces of a key must be the same ones: content that a page has set again is other content. */
function isSameSource({ key }, other) {
    return key.length === other?.key.length && key.every((item, index) => item === other.key[index]);
}

export { ContentController };
//# sourceMappingURL=content-controller.js.map
