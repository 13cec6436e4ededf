import { html, nothing, type TemplateResult } from 'lit';
import { listener } from '../listener.js';

/** One of a few answers to a question. */
export interface Choice {
  readonly label: unknown;
  /** What it is called, where what is seen says too little. */
  readonly name?: string | undefined;
  readonly isChosen: boolean;
  readonly choose: (() => void) | undefined;
}

/**
 * Native radio buttons, each in a place that a thumb hits.
 *
 * @param name that of the group, for which a browser asks
 * @param look `row` for answers of a word, side by side
 */
export function choices(
  name: string,
  items: readonly Choice[],
  look?: 'row' | 'scale',
): TemplateResult {
  return html`<div class="choices ${look ?? 'list'}">
    ${items.map(
      ({ label, name: called, isChosen, choose }, index) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${name}
            .value=${String(index)}
            aria-label=${called ?? nothing}
            .checked=${isChosen}
            @change=${listener(choose)}
          /><span aria-hidden=${called === undefined ? nothing : 'true'}>${label}</span></label
        >`,
    )}
  </div>`;
}
