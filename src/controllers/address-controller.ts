import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Place {
  /** The id of the comparison that is shown; nothing until one is. */
  readonly comparison: () => string | undefined;
  /** Goes to a place in it, where there is one of that name. */
  readonly goTo: (name: string) => void;
}

/**
 * Goes to the section that the address of the page names (`#comparison/section`), and writes into the address where a
 * reader jumps to, so that Back returns. An address that is a route of the page's own script (`#/`, `#!`) stays as it is.
 */
export class AddressController implements ReactiveController {
  /** Whether the address that the page was opened with still waits for what it names. */
  #isAwaited = true;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly place: Place,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** The content may come long after the page. */
  hostUpdated(): void {
    if (!this.#isAwaited || !this.place.comparison()) return;
    this.#isAwaited = false;
    this.#follow();
  }

  /** Writes a place into the address, as a step of the history. */
  write(hash: string): void {
    if (/^#[/!]/.test(location.hash) || location.hash === hash) return;
    try {
      history.pushState(history.state, '', location.href.replace(/#.*$|$/, hash));
    } catch {
      // A page that may not write its address, such as one in a sandbox.
    }
  }

  readonly #follow = (): void => {
    // Programs that send links may write the stroke in its other form.
    const hash = location.hash.replace(/%2f/i, '/');
    const comparison = this.place.comparison();
    if (!comparison || !hash.startsWith(`#${comparison}/`)) return;
    if (this.#isFirst(comparison)) this.place.goTo(hash.slice(comparison.length + 2));
  };

  /** Of several that show one comparison, the first in sight has its sections. */
  #isFirst(comparison: string): boolean {
    const all = [
      ...document.querySelectorAll<HTMLElement & { shown?: { id: string } }>(this.host.localName),
    ];
    const first = all.find((each) => each.shown?.id === comparison && each.checkVisibility());
    return !first || first === this.host;
  }
}
