import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groundOf } from '../sources/page/ground.js';
import { OwnSheet } from './own-sheet.js';

/**
 * Gives locked facts the colours that they stand on and are written in, and looks again whenever the page may have
 * changed its own. Facts can be read before, and where it is out of date: they only stand out from the page.
 */
export class GroundController implements ReactiveController {
  readonly #sheet: OwnSheet;
  #page: Element | null | undefined;
  #theme: string | null = null;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #changes = new MutationObserver(() => {
    this.#look();
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#sheet = new OwnSheet(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this);
    addEventListener('load', this);
    addEventListener('transitionend', this);
    for (const node of [document.documentElement, document.querySelector('body')]) {
      if (node) this.#changes.observe(node, { attributes: true });
    }
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this);
    removeEventListener('load', this);
    removeEventListener('transitionend', this);
    this.#changes.disconnect();
    this.#page = undefined;
  }

  handleEvent({ type, target }: Event): void {
    if (type !== 'transitionend' || (target as Node).contains(this.host)) this.#look();
  }

  /** Looking costs a style of everything that was rendered, so it is done once for it. */
  hostUpdated(): void {
    // A node that is not in the page has no colours, and asking for them keeps it.
    if (!this.host.isConnected) return;
    const page = this.host.shadowRoot?.querySelector('.page:not(.static)');
    const theme = this.host.getAttribute('theme');
    if (page === this.#page && theme === this.#theme) return;
    this.#page = page;
    this.#theme = theme;
    this.#look();
  }

  #look(): void {
    if (!this.#page) return;
    const { paper, ink, isOwn } = groundOf(this.#page);
    this.#sheet.set(`.page{--_paper:${paper};--_print:${ink}}`);
    this.#page.classList.toggle('own-ground', isOwn);
  }
}
