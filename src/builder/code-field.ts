import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { listener } from '../views/listener.js';
import { builderStyles } from './builder.styles.js';
import type { Words } from './words/index.js';

/** Code to copy: to be read and selected, with a button that says aloud that it has copied. */
export class CodeField extends LitElement {
  static override styles = builderStyles;

  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    help: { attribute: false },
    text: { attribute: false },
    words: { attribute: false },
    said: { state: true },
  };

  declare label: string;
  declare help: string | undefined;
  declare text: string;
  declare words: Words;
  declare private said: string;

  readonly #code = createRef<HTMLTextAreaElement>();

  constructor() {
    super();
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was copied is no longer what is here.
    if (changed.has('text')) this.said = '';
  }

  protected override render(): TemplateResult {
    const { label, help, text, words, said } = this;
    return html`<div class="field">
      <label for="code">${label}</label>
      ${help ? html`<p class="help" id="help">${help}</p>` : nothing}
      <textarea
        ${ref(this.#code)}
        id="code"
        class="code"
        rows="8"
        readonly
        spellcheck="false"
        aria-describedby=${help ? 'help' : nothing}
        .value=${text}
      ></textarea>
      <div class="copy">
        <button type="button" @click=${listener(() => void this.#copy())}>${words.copy}</button>
        <p class="said" role="status">${said}</p>
      </div>
    </div>`;
  }

  /** Where a page may not copy, the text is selected, so that its reader can. */
  async #copy(): Promise<void> {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    try {
      if (!clipboard) throw new TypeError('There is no clipboard here.');
      await clipboard.writeText(this.text);
      this.said = this.words.copied;
    } catch {
      this.#code.value?.select();
      this.said = this.words.copySelected;
    }
  }
}
