import { LitElement } from 'lit';

type StateName = 'loading' | 'error' | 'empty';

/** What the elements share: states for style, a last resort when rendering fails, one console line at most. */
export abstract class ElementBase extends LitElement {
  /** The version of the script that defined the element. */
  static readonly version: string = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

  readonly #internals =
    typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  readonly #said = new Set<string>();

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
