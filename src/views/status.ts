/** What is shown while there is no comparison. The page's own content always stays. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** @param reserve whether nothing else holds the place open */
export function loadingView(messages: Messages, reserve: boolean): TemplateResult {
  return html`<slot></slot>
    <div class=${reserve ? 'reserved' : nothing}>
      <p class="status" role="status">${messages.loading}</p>
    </div>`;
}

export function failedView(messages: Messages): TemplateResult {
  return html`<slot></slot>
    <p class="status" role="status">${messages.failed}</p>`;
}

export function emptyView(messages: Messages): TemplateResult {
  return html`<slot><p class="status">${messages.empty}</p></slot>`;
}
