import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LanguageController } from '../controllers/language-controller.js';
import type { Retry } from '../views/status.js';

/** What nobody writes into an element: where it stands there, a tag was never closed. */
const REST_OF_PAGE = 'main,footer,form,script[src],treatment-compare,outcome-chart,related-posts';

/** Where content comes from that may be asked for again. */
interface Reloadable {
  readonly canReload: boolean;
  readonly isLoading: boolean;
}

/** A state that styles can match. */
export type StateName = 'loading' | 'error' | 'empty';

/**
 * What the elements share: their colours and language, states for style, a last resort when rendering fails, one
 * console line at most.
 *
 * @cssproperty [--tc-accent=#0b6e75] - Colour of links, bars and buttons. Its lightness follows the text, so that its contrast is enough.
 * @cssproperty [--tc-surface] - Background, an opaque colour; by default the page's own shows through.
 * @cssproperty [--tc-font=inherit] - Font family.
 * @cssproperty [--tc-font-size=max(1em, 16px)] - Size of running text; 12px at least.
 * @cssproperty [--tc-line-height=1.55] - Line height of running text, a number; 1.2 at least.
 * @cssproperty [--tc-heading-font=inherit] - Font family of headings.
 * @cssproperty [--tc-heading-weight=650] - Weight of headings.
 * @cssproperty [--tc-radius=0.5em] - Roundness of corners.
 * @cssproperty [--tc-space=1em] - The space that distances are multiples of.
 * @cssproperty [--tc-padding=0] - Space inside the edges, for a surface that differs from the page's.
 * @cssproperty [--tc-measure=38em] - Longest line of running text.
 * @cssproperty [--tc-text] - Colour of text; by default that of the page, or dark or light as the surface needs.
 * @cssproperty [--tc-muted] - Colour of small print.
 * @cssproperty [--tc-border] - Colour of rules.
 * @cssproperty [--tc-link] - Colour of links; by default made from the accent.
 * @cssproperty [--tc-focus] - Colour of the focus ring; by default that of links.
 */
export abstract class ElementBase extends LitElement {
  /** The version of the script that defined the element. */
  static readonly version: string = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static override properties: PropertyDeclarations = {
    theme: { reflect: true, useDefault: true },
  };

  /** `light` or `dark`, on a surface of its own; `auto` takes the colours of the page. */
  declare theme: 'auto' | 'light' | 'dark';

  /** The language of the element: the nearest `lang`. @internal */
  language = 'en';

  readonly #internals =
    typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  readonly #said = new Set<string>();
  readonly #languages = new LanguageController(this);

  constructor() {
    super();
    this.theme = 'auto';
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) this.#languages.update();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#readAsText(changed);
    if (changed.has('theme')) this.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
  }

  /** A reader who tried again goes on at the beginning of what came. The button that had the focus is gone. */
  protected override update(changed: PropertyValues<this>): void {
    const active = this.shadowRoot?.activeElement;
    super.update(changed);
    if (!active?.matches('.retry') || active.isConnected) return;
    const { renderRoot } = this;
    const start =
      renderRoot.querySelector<HTMLElement>('.heading, figcaption, #heading') ??
      renderRoot.querySelector<HTMLElement>('.page');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }

  /**
   * Frameworks set a property to whatever a template says, such as `false` for `isOffered && 'tea'`. Where an attribute
   * of plain text says the same, the value is text or nothing.
   */
  #readAsText(changed: PropertyValues<this>): void {
    const { elementProperties } = this.constructor as typeof ElementBase;
    for (const name of changed.keys()) {
      const value = Reflect.get(this, name) as string | number | false | null | undefined;
      const { attribute, type } = elementProperties.get(name) ?? {};
      if (typeof value === 'string' || attribute === false || type) continue;
      const isNothing = value === undefined || value === null || value === false;
      Reflect.set(this, name, isNothing ? undefined : String(value));
    }
  }

  /** Whether the author wrote anything that holds the place open; what is for a slot of a name is not shown yet. */
  protected get hasOwnContent(): boolean {
    return [...this.children].some((child) => !child.slot && !child.matches('script'));
  }

  /**
   * Whether the rest of the page is inside, because its author trusts that a tag can close itself. It must then stay in
   * sight beside what the element shows.
   */
  protected get holdsRestOfPage(): boolean {
    const holds =
      document.readyState !== 'loading' &&
      !this.nextSibling &&
      this.querySelector(REST_OF_PAGE) !== null;
    if (holds) {
      this.say(
        'warn',
        `is never closed, so the rest of the page is inside. Write </${this.localName}>.`,
      );
    }
    return holds;
  }

  /** Fetches again what comes from an address. */
  abstract reload(): void;

  /** What a reader can do about a source that failed; nothing about one that is in the page. */
  protected retryOf({ canReload, isLoading }: Reloadable): Retry | undefined {
    return canReload ? { isLoading, again: this.#again } : undefined;
  }

  readonly #again = (): void => {
    this.reload();
  };

  /** Sets the one state that `:state()` matches, or none. */
  protected setState(state: StateName | undefined): void {
    try {
      this.#internals?.states.clear();
      if (state) this.#internals?.states.add(state);
    } catch {
      // Engines that only know `:--state` refuse the name. Nothing but an author's style depends on it.
    }
  }

  /** Tells the author something in the console, once. */
  protected say(level: 'warn' | 'error', message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    // eslint-disable-next-line no-console -- the one place that speaks to authors
    console[level](`<${this.localName}> ${message}`);
  }

  /** A value that an attribute may take, or the default with a word to the author. */
  protected oneOf<const Value extends string>(
    attribute: string,
    value: string | null | undefined,
    [fallback, ...others]: readonly [Value, ...Value[]],
  ): Value {
    if (!value) return fallback;
    const known = [fallback, ...others].find((choice) => choice === value);
    if (known) return known;
    this.say(
      'warn',
      `${attribute}="${value}" is unknown. Use one of: ${[fallback, ...others].join(', ')}.`,
    );
    return fallback;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.showOwnContent();
      this.say('error', `shows its own content, because rendering failed: ${String(error)}`);
    }
  }

  /** An empty shadow root would hide what the author wrote, so this must not depend on templates. */
  protected showOwnContent(): void {
    this.renderRoot.replaceChildren(document.createElement('slot'));
  }
}
