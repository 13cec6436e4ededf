import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes a reader who tried again to the beginning of what came. The button that had the focus is gone. */
export class RetryFocusController implements ReactiveController {
  #button: Element | null | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement;
    this.#button = active?.matches('.retry') ? active : undefined;
  }

  hostUpdated(): void {
    if (!this.#button || this.#button.isConnected) return;
    const { shadowRoot } = this.host;
    const start =
      shadowRoot?.querySelector<HTMLElement>('.heading, figcaption, #heading') ??
      shadowRoot?.querySelector<HTMLElement>('.page');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }
}
