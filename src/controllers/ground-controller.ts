import {
  type ReactiveController,
  type ReactiveControllerHost,
  supportsAdoptingStyleSheets,
} from 'lit';
import { type Ground, groundOf } from '../sources/page/ground.js';

/**
 * Gives locked facts the colours that they stand on and are written in, and looks again whenever the page may have
 * changed its own. Facts can be read before, and where it is out of date: they only stand out from the page.
 */
export class GroundController implements ReactiveController {
  #sheet: CSSStyleSheet | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #page = new MutationObserver(() => {
    this.hostUpdated();
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this);
    addEventListener('load', this);
    addEventListener('transitionend', this);
    for (const node of [document.documentElement, document.body]) {
      this.#page.observe(node, { attributes: true });
    }
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this);
    removeEventListener('load', this);
    removeEventListener('transitionend', this);
    this.#page.disconnect();
  }

  handleEvent({ type, target }: Event): void {
    if (type !== 'transitionend' || (target as Node).contains(this.host)) this.hostUpdated();
  }

  /** In a sheet of its own: an attribute for style would be one that policies of pages refuse. */
  #setColours({ paper, ink }: Ground): void {
    const root = this.host.shadowRoot;
    // Another document takes no sheets of this one.
    if (!root || !supportsAdoptingStyleSheets || this.host.ownerDocument !== document) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(`.page{--_paper:${paper};--_print:${ink}}`);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  hostUpdated(): void {
    const page = this.host.shadowRoot?.querySelector('.page');
    if (!page) return;
    const ground = groundOf(page);
    this.#setColours(ground);
    page.classList.toggle('own-ground', ground.isOwn);
  }
}
