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
    get isRunning() {
        return this.#abort !== undefined;
    }
    /**
     * Starts a piece of work. What it gives at once has been taken when this returns.
     * @param fail what comes of the work where it throws
     */
    start(work, fail, take) {
        this.stop();
        const number = this.#number;
        const finish = (result) => {
            if (number !== this.#number)
                return;
            this.#abort = undefined;
            take(result);
        };
        const { signal } = (this.#abort = new AbortController());
        try {
            const result = work(signal);
            // Not by its class: a page may have put another `Promise` in place of the engine's.
            if ('then' in result)
                void result.catch(fail).then(finish);
            else
                finish(result);
        }
        catch (error) {
            finish(fail(error));
        }
    }
    stop() {
        this.#number++;
        this.#abort?.abort();
        this.#abort = undefined;
    }
}

export { LatestRun };
//# sourceMappingURL=latest-run.js.map
