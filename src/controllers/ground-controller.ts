import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Ground, groundOf } from '../sources/page/ground.js';
import { newElement } from '../sources/page/new-element.js';
import { OwnSheet } from './own-sheet.js';

const PAGE = '.page';

/**
 * Gives locked facts the colours that they stand on and are written in, and looks again whenever the page may have
 * changed its own. Facts can be read before, and where it is out of date: they only stand out from the page.
 */
export class GroundController implements ReactiveController {
  readonly #sheet: OwnSheet;
  #page: Element | null | undefined;
  #theme: string | null = null;
  #ground: Ground | undefined;
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
    this.#ground = undefined;
  }

  handleEvent({ type, target }: Event): void {
    if (type !== 'transitionend' || (target as Node).contains(this.host)) this.#look();
  }

  /** Before anything is rendered, looking costs no style of it; afterwards all of it would be styled twice. */
  hostUpdate(): void {
    const root = this.host.shadowRoot;
    if (this.#ground || !root || !this.host.isConnected || root.querySelector(PAGE)) return;
    const probe = newElement('div');
    probe.className = 'page';
    root.append(probe);
    this.#look(probe);
    probe.remove();
  }

  hostUpdated(): void {
    // A node that is not in the page has no colours, and asking for them keeps it.
    if (!this.host.isConnected) return;
    const page = this.host.shadowRoot?.querySelector(`${PAGE}:not(.static)`);
    const isNew = page !== this.#page;
    this.#page = page;
    if (!this.#ground || this.host.getAttribute('theme') !== this.#theme) this.#look(page);
    else if (isNew) this.#show(page, this.#ground);
  }

  #look(page = this.#page): void {
    if (!page) return;
    this.#theme = this.host.getAttribute('theme');
    this.#ground = groundOf(page);
    this.#show(page, this.#ground);
  }

  #show(page: Element | null | undefined, { paper, ink, isOwn }: Ground): void {
    this.#sheet.set(`.page{--_paper:${paper};--_print:${ink}}`);
    page?.classList.toggle('own-ground', isOwn);
  }
}
