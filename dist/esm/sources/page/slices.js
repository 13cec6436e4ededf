/** Milliseconds of work before the page may answer its reader again. */
const SLICE = 8;
/**
 * Runs a generator in slices with pauses between them. What one slice is enough for is done before the page is
 * painted next.
 * @throws the reason of `signal`, once the result is no longer wanted
 */
async function inSlices(work, signal) {
    let end = performance.now() + SLICE;
    for (;;) {
        const { done, value } = work.next();
        if (done)
            return value;
        if (performance.now() < end)
            continue;
        await pause();
        signal.throwIfAborted();
        end = performance.now() + SLICE;
    }
}
/** Lets the page have its turn. A timer, not `scheduler.yield`, which comes back before whatever else is waiting. */
function pause() {
    return new Promise((resolve) => {
        setTimeout(resolve);
    });
}

export { SLICE, inSlices, pause };
//# sourceMappingURL=slices.js.map
