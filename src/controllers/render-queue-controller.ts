import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSlices, pause } from '../sources/page/slices.js';

/** A place in the page whose content is still to come. */
interface Waiting {
  /** The node that the content comes into. */
  readonly place: Node;
  /** Whether readers see it, and so wait for it. */
  readonly isSeen: boolean;
  /** Renders the content. */
  readonly show: () => void;
}

interface Work {
  /** Does what may fail. */
  readonly attempt: (work: () => void) => void;
  /** Hears that all is rendered that readers see, where that was not in the task of the update. */
  readonly onShown: () => void;
}

/** Milliseconds until a page that is not painted, or never idle, is rendered all the same. */
const LONGEST_WAIT = 500;

/**
 * Renders in slices, so that the page answers in between: first what is seen, then, once that is painted and nothing
 * else is to be done, what is folded. Nobody waits for what they do not see, and yet find in page, links and screen
 * readers reach it soon. What is opened, printed or jumped to before is rendered at once.
 */
export class RenderQueueController implements ReactiveController {
  readonly #seen = new Set<Waiting>();
  readonly #folded = new Set<Waiting>();
  #root: ShadowRoot | null = null;
  #run: AbortController | undefined;

  /** The host adds it after those that look at the page: looking costs a style of everything that is there. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly work: Work,
  ) {}

  /** Whether all is rendered that readers see. */
  get isShown(): boolean {
    return this.#seen.size === 0;
  }

  readonly add = (waiting: Waiting): void => {
    (waiting.isSeen ? this.#seen : this.#folded).add(waiting);
  };

  readonly delete = (waiting: Waiting): void => {
    this.#seen.delete(waiting);
    this.#folded.delete(waiting);
  };

  /** The beginning is rendered in the same task: what is painted first is the comparison. */
  hostUpdated(): void {
    this.#listen();
    const isIdle = !this.#run && this.#folded.size > 0;
    if (!this.host.isConnected || (this.isShown && !isIdle)) return;
    this.#stop();
    this.#run = new AbortController();
    void this.#showAll(this.#run.signal);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Renders all that waits, now. */
  readonly flush = (): void => {
    const wasShown = this.isShown;
    this.#stop();
    this.#attempt(() => {
      for (const each of this.#seen) each.show();
      for (const each of this.#folded) each.show();
      if (!wasShown) this.#end();
    });
  };

  /** Renders what waits inside a node, now. What is folded in there waits on. */
  readonly showIn = (node: Node): void => {
    this.#attempt(() => {
      for (const each of [...this.#folded].filter(({ place }) => place === node)) each.show();
    });
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

  async #showAll(signal: AbortSignal): Promise<void> {
    try {
      const seen = inSlices(showing(this.#seen), signal);
      const isAtOnce = this.isShown;
      // Until the end is there, what comes after the element is not painted where it does not stay.
      if (!isAtOnce) this.#page?.classList.add('unfinished');
      await seen;
      if (!isAtOnce) this.#end();
      await painted();
      await idle();
      signal.throwIfAborted();
      await inSlices(showing(this.#folded), signal, idle);
      this.#stop();
    } catch (error) {
      if (!signal.aborted)
        this.#attempt(() => {
          throw error;
        });
    }
  }

  /** All is there that readers see. */
  #end(): void {
    this.#page?.classList.remove('unfinished');
    this.work.onShown();
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
  }

  /** Where one place cannot be rendered, nothing of the page is left that the others belong to. */
  #attempt(work: () => void): void {
    this.work.attempt(() => {
      try {
        work();
      } catch (error) {
        this.#stop();
        this.#seen.clear();
        this.#folded.clear();
        throw error;
      }
    });
  }

  get #page(): Element | null | undefined {
    return this.host.shadowRoot?.querySelector('.page');
  }
}

function* showing(waiting: Iterable<Waiting>): Generator<undefined, void> {
  for (const each of waiting) {
    each.show();
    yield;
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
