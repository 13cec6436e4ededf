/** What is shown while there is no comparison. The page's own content always stays. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { listener } from './listener.js';

/** How what failed can be loaded again. */
export interface Retry {
  readonly isLoading: boolean;
  readonly again: () => void;
}

/** @param reserve whether nothing else holds the place open */
export function loadingView(messages: Messages, reserve: boolean): TemplateResult {
  return ownContentWith(noticeView(messages.loading, messages), reserve);
}

/** @param retry where loading again may help */
export function failedView(messages: Messages, retry?: Retry): TemplateResult {
  return ownContentWith(noticeView(messages.failed, messages, retry), false);
}

/** One template for both, so that assistive technology hears its status change. */
function ownContentWith(notice: TemplateResult, reserve: boolean): TemplateResult {
  return html`<slot></slot>
    <div class=${reserve ? 'reserved' : nothing}>${notice}</div>`;
}

export function emptyView(messages: Messages): TemplateResult {
  return html`<slot><p class="status">${messages.empty}</p></slot>`;
}

/**
 * A calm line about what has come of loading, with a button to try again. Without words it takes no room, but stays
 * where assistive technology listens.
 */
export function noticeView(
  text: string,
  messages: Pick<Messages, 'loading' | 'retry'>,
  retry?: Retry,
): TemplateResult {
  const isLoading = retry?.isLoading ?? false;
  return html`<div class=${text ? 'status' : nothing}>
    <p role="status" data-room=${text}><span>${isLoading ? messages.loading : text}</span></p>
    ${
      retry
        ? html`<button
            type="button"
            class="retry"
            aria-disabled=${isLoading ? 'true' : 'false'}
            @click=${listener(retry.again)}
          >
            ${messages.retry}
          </button>`
        : nothing
    }
  </div>`;
}
