import { html, nothing } from 'lit';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { controlId, type Editing } from '../editing.js';

/** A row as readers will see it. */
export function rowPreview(keys: PathKeys, { words, preview }: Editing): unknown {
  const id = controlId([...keys, 'preview']);
  return html`<section class="preview" aria-labelledby=${id}>
    <h4 id=${id}>${words.preview}</h4>
    ${preview === undefined ? html`<p class="help">${words.noPreview}</p>` : nothing}
    <comparison-row .document=${preview} ?hidden=${preview === undefined}></comparison-row>
  </section>`;
}
