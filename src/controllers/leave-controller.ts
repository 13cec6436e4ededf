import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long an element that is only moved may be out of the page, in milliseconds: a frame, even of a slow page. */
export const LONGEST_MOVE = 50;

/** Calls back once an element that has left the page is not only moved. */
export class LeaveController implements ReactiveController {
  #timer: number | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly leave: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.leave, LONGEST_MOVE);
  }
}
