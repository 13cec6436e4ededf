import { html, nothing } from 'lit';

/** A name and its value in a list of such pairs; nothing where there is no value. */
export function namedValue(name: string, value: unknown): unknown {
  if (!value) return nothing;
  return typeof value === 'string'
    ? html`<div>
        <dt .textContent=${name}></dt>
        <dd .textContent=${value}></dd>
      </div>`
    : html`<div>
        <dt .textContent=${name}></dt>
        <dd>${value}</dd>
      </div>`;
}
