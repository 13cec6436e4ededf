import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OwnSheet } from './own-sheet.js';

/** The least height to read in, in units of the letters' size. A page that wants less hides the element. */
const LEAST_EM = 12;

/** Lets a reader scroll what is inside, where the page has limited the height of an element. */
export class HeightController implements ReactiveController {
  #page: HTMLElement | null | undefined;
  #frame = 0;
  #isHeld = false;
  readonly #sheet: OwnSheet;
  readonly #sizes = new ResizeObserver(() => {
    this.#fitSoon();
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#sheet = new OwnSheet(host);
    host.addController(this);
  }

  hostUpdated(): void {
    // An element that has gone before its turn came would be watched for ever.
    if (!this.host.isConnected) return;
    const page = this.host.shadowRoot?.querySelector<HTMLElement>('.page');
    if (this.#isHeld) this.#fitSoon();
    if (page === this.#page) return;
    this.#page = page;
    this.#sizes.disconnect();
    for (const node of [this.host, page]) if (node) this.#sizes.observe(node);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#page = undefined;
  }

  /** In the next frame: a size that changes while sizes are told is an error of the page's window. */
  #fitSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#page) this.#fit(this.#page);
    });
  }

  #fit(page: HTMLElement): void {
    const { host } = this;
    const { display, paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
    // Without its styles, on its way through another document, it has no height at all.
    if (!/^(?:block|flex)$/.test(display)) return;
    const room = host.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
    const height = page.scrollHeight;
    const isLimited = height > Math.ceil(room) + 1;
    page.classList.toggle('limited', isLimited);
    this.#isHeld ||= isLimited;
    if (!this.#isHeld) return;
    const least = Math.min(height, LEAST_EM * parseFloat(getComputedStyle(page).fontSize));
    this.#hold(least + host.offsetHeight - room);
  }

  /** Once limited, it stays held: content that shrinks and grows must not make the two take turns. */
  #hold(least: number): void {
    this.#sheet.set(`:host{min-block-size:${least}px!important}`);
  }
}
