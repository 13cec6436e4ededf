import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, PartInfo } from 'lit/directive.js';

/** A place in the page whose content is still to come. */
export interface Waiting {
  /** The node that the content comes into. */
  readonly place: Node;
  /** Renders the content. */
  readonly show: () => void;
}

/** What waits for its turn. */
export interface RenderQueue {
  readonly add: (waiting: Waiting) => void;
  readonly delete: (waiting: Waiting) => void;
}

class LaterDirective extends AsyncDirective implements Waiting {
  readonly #part: ChildPart;
  #content: (() => unknown) | undefined;
  #queue: RenderQueue | undefined;
  #isShown = false;

  constructor(part: PartInfo) {
    super(part);
    this.#part = part as ChildPart;
  }

  get place(): Node {
    return this.#part.parentNode;
  }

  override render(content: () => unknown, queue?: RenderQueue, isSeen = false): unknown {
    this.#content = content;
    this.#isShown ||= isSeen || !queue;
    if (this.#isShown) {
      this.#leave();
      return content();
    }
    this.#queue = queue;
    this.#wait();
    return nothing;
  }

  readonly show = (): void => {
    this.#isShown = true;
    this.#leave();
    this.setValue(this.#content?.());
  };

  override disconnected(): void {
    this.#leave();
  }

  override reconnected(): void {
    this.#wait();
  }

  #wait(): void {
    if (!this.#isShown && this.isConnected) this.#queue?.add(this);
  }

  #leave(): void {
    this.#queue?.delete(this);
  }
}

/**
 * Content that nobody sees yet, such as that of a closed fold: it waits in a queue until it is its turn, or until it is
 * asked for. Once it is there it follows every change at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param isSeen whether the content is seen from the beginning
 */
export const later = directive(LaterDirective);
