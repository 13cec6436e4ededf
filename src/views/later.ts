import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, PartInfo } from 'lit/directive.js';

/** A place in the page whose content is still to come. */
export interface Waiting {
  /** The node that the content comes into. */
  readonly place: Node;
  /** Whether readers see it, and so wait for it. */
  readonly isSeen: boolean;
  /** Renders the content. */
  readonly show: () => void;
}

/** What waits for its turn. */
export interface RenderQueue {
  readonly add: (waiting: Waiting) => void;
  readonly delete: (waiting: Waiting) => void;
}

class LaterDirective extends AsyncDirective implements Waiting {
  isSeen = false;
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

  override render(
    content: () => unknown,
    queue: RenderQueue | undefined,
    when: 'now' | 'soon' | 'idle',
  ): unknown {
    this.#content = content;
    this.#isShown ||= when === 'now' || !queue;
    if (this.#isShown) {
      this.disconnected();
      return content();
    }
    this.isSeen = when === 'soon';
    this.#queue = queue;
    this.reconnected();
    return nothing;
  }

  readonly show = (): void => {
    this.#isShown = true;
    this.setValue(this.#content?.());
    this.disconnected();
  };

  override disconnected(): void {
    this.#queue?.delete(this);
  }

  override reconnected(): void {
    if (!this.#isShown && this.isConnected) this.#queue?.add(this);
  }
}

/**
 * Content that waits in a queue until it is its turn, or until it is asked for. Once it is there it follows every change
 * at once.
 *
 * @param content is made no sooner than it is rendered
 * @param queue none where everything is rendered at once, as in a page that is written without a browser
 * @param when `soon` for what readers see, a piece after the other; `idle` for what is folded and waits until nothing
 * else is to be done; `now` for what has been opened
 */
export const later = directive(LaterDirective);
