/** How long an element that is only moved may be out of the page, in milliseconds: a frame, even of a slow page. */
const LONGEST_MOVE = 50;
/** Calls back once an element that has left the page is not only moved. */
class LeaveController {
    #timer;
    constructor(host, leave) {
        this.leave = leave;
        host.addController(this);
    }
    hostConnected() {
        clearTimeout(this.#timer);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(this.leave, LONGEST_MOVE);
    }
}

export { LONGEST_MOVE, LeaveController };
//# sourceMappingURL=leave-controller.js.map
