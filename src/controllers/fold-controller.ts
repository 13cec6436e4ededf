import type { RenderQueueController } from './render-queue-controller.js';

/**
 * Remembers what a reader has opened, through every change of what is shown. The fold itself is open already: nothing is
 * rendered for it.
 */
export class FoldController {
  readonly #open = new Map<string, boolean>();

  constructor(
    private readonly host: HTMLElement,
    private readonly rendering: RenderQueueController,
  ) {}

  readonly isOpen = (id: string): boolean => this.#open.get(id) ?? false;

  readonly remember = (id: string, isOpen: boolean): void => {
    this.#open.set(id, isOpen);
  };

  /** Opens or closes all folds but the list of sections. */
  readonly openAll = (isOpen: boolean): void => {
    this.rendering.flush();
    const folds = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
      'details:not(.contents details, .crisis details)',
    );
    for (const fold of folds ?? []) fold.open = isOpen;
  };
}
