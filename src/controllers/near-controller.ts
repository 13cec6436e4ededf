import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below or above the window a reader may soon be. */
const MARGIN = '600px';

/** Tells when a reader has come near to the host, or prints the page. Then it stays near. */
export class NearController implements ReactiveController {
  isNear = false;
  #observer: IntersectionObserver | undefined;

  /** @param isEager whether the host waits for nobody */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly isEager: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear || this.isEager()) return;
    addEventListener('beforeprint', this.#come);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#come);
  }

  readonly #come = () => {
    this.isNear = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
