import { explain } from '../model/diagnostics/read-failure.js';

/**
 * Work that may take a while, one piece at a time: what a newer piece has overtaken is aborted, and whatever still comes
 * of it dropped.
 *
 * Own code, not `@lit/task`: a task always waits, but a document that is in the page must be read at once, or the page
 * would jump.
 */
class LatestRun {
    #number = 0;
    #abort;
    /** @param otherwise what an author is told of work that throws */
    constructor(otherwise) {
        this.otherwise = otherwise;
    }
    get isRunning() {
        return this.#abort !== undefined;
    }
    /**
     * Starts a piece of work. What it gives at once has been taken when this returns.
     * @param path where the work is done, in words for the author
     */
    async start(path, work, take) {
        this.stop();
        const number = this.#number;
        let settled;
        try {
            this.#abort = new AbortController();
            const result = work(this.#abort.signal);
            settled = 'status' in result ? result : await result;
        }
        catch (error) {
            settled = { status: 'failed', diagnostics: [explain(path, error, this.otherwise)] };
        }
        if (number !== this.#number)
            return;
        this.#abort = undefined;
        take(settled);
    }
    stop() {
        this.#number++;
        this.#abort?.abort();
        this.#abort = undefined;
    }
}

export { LatestRun };
//# sourceMappingURL=latest-run.js.map
