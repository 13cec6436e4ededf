import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause, SLICE } from '../sources/page/slices.js';

/** A place in the page whose content is still to come. */
interface Waiting {
  /** The node that the content comes into. */
  readonly place: Node;
  /** Renders the content. */
  readonly show: () => void;
}

/** Milliseconds until a page that is not painted, or never idle, is rendered all the same. */
const LONGEST_WAIT = 500;

/**
 * Renders what is folded once the rest is painted, in slices while nothing else is to be done: nobody waits for what
 * they do not see, and yet find in page, links and screen readers reach it soon. What is opened, printed or jumped to
 * before is rendered at once.
 */
export class RenderQueueController implements ReactiveController {
  readonly #waiting = new Set<Waiting>();
  #root: ShadowRoot | null = null;
  /** Goes on for as long as it is the one. */
  #run: object | undefined;

  /** @param attempt does what may fail */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly attempt: (work: () => void) => void,
  ) {
    host.addController(this);
  }

  readonly add = (waiting: Waiting): void => {
    this.#waiting.add(waiting);
  };

  readonly delete = (waiting: Waiting): void => {
    this.#waiting.delete(waiting);
  };

  hostUpdated(): void {
    this.#listen();
    const isDue = this.#waiting.size > 0 && !this.#run;
    if (isDue && this.host.isConnected) void this.#showAll();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Renders all that waits, now. */
  readonly flush = (): void => {
    this.#stop();
    this.#show(this.#waiting);
  };

  /** Renders what waits inside a node, now. What is folded in there waits on. */
  readonly showIn = (node: Node): void => {
    this.#show([...this.#waiting].filter(({ place }) => place === node));
  };

  handleEvent({ target }: Event): void {
    const fold = (target as Element).closest('details');
    if (fold) this.showIn(fold);
  }

  /** A click comes before the fold opens, and so before a frame without its content; what else opens one comes after. */
  #listen(): void {
    const root = this.host.shadowRoot;
    if (root === this.#root) return;
    this.#root = root;
    root?.addEventListener('click', this, true);
    root?.addEventListener('toggle', this, true);
  }

  /** More may come while what was there is rendered. */
  async #showAll(): Promise<void> {
    const run = {};
    this.#run = run;
    await painted();
    while (this.#run === run && this.#waiting.size > 0) {
      await idle();
      if (this.#run === run) this.#showSome();
    }
    if (this.#run === run) this.#run = undefined;
  }

  #showSome(): void {
    const end = performance.now() + SLICE;
    for (const each of this.#waiting) {
      this.#show([each]);
      if (performance.now() >= end) return;
    }
  }

  #stop(): void {
    this.#run = undefined;
  }

  /** Where one place cannot be rendered, nothing of the page is left that the others belong to. */
  #show(waiting: Iterable<Waiting>): void {
    this.attempt(() => {
      try {
        for (const each of waiting) each.show();
      } catch (error) {
        this.#waiting.clear();
        throw error;
      }
    });
  }
}

/** When there is nothing else to do. Safari has no idle callbacks: there, other tasks that wait come in between. */
function idle(): Promise<unknown> {
  return typeof requestIdleCallback === 'function'
    ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }))
    : pause();
}

/** When the next frame is there, which a page in the background may never have. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    requestAnimationFrame(resolve);
  });
}
