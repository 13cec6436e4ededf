import { html, nothing } from 'lit';

/** A name and its value in a list of such pairs; nothing where there is no value. */
export function namedValue(name: string, value: unknown): unknown {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}
