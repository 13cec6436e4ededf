import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RenderQueueController } from './render-queue-controller.js';

/** Opens everything that is folded while the page is printed, and folds it again afterwards. */
export class PrintController implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly rendering: RenderQueueController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = () => {
    this.rendering.flush();
    const folded =
      this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    for (const details of folded) details.open = true;
    this.#opened.push(...folded);
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
