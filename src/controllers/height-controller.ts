import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets a reader scroll what is inside, where the page has limited the height of an element. */
export class HeightController implements ReactiveController {
  #page: HTMLElement | null | undefined;
  readonly #sizes = new ResizeObserver(() => {
    const { host } = this;
    const page = this.#page;
    if (!page) return;
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
    const room = host.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
    // Without its styles, on its way through another document, it has no height at all.
    page.classList.toggle('limited', room > 0 && page.scrollHeight > Math.ceil(room) + 1);
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    // An element that has gone before its turn came would be watched for ever.
    if (!this.host.isConnected) return;
    const page = this.host.shadowRoot?.querySelector<HTMLElement>('.page');
    if (page === this.#page) return;
    this.#page = page;
    this.#sizes.disconnect();
    for (const node of [this.host, page]) if (node) this.#sizes.observe(node);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#page = undefined;
  }
}
