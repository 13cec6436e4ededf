import { html, nothing } from 'lit';
import { listener } from './listener.js';

/** What is shown while there is no comparison. The page's own content always stays. */
/** @param reserve whether nothing else holds the place open */
function loadingView(messages, reserve) {
    return ownContentWith(noticeView(messages.loading, messages), reserve);
}
/** @param retry where loading again may help */
function failedView(messages, retry) {
    return ownContentWith(noticeView(messages.failed, messages, retry), false);
}
/** One template for both, so that assistive technology hears its status change. */
function ownContentWith(notice, reserve) {
    return html `<slot></slot><div class="${reserve ? 'reserved' : nothing}">${notice}</div>`;
}
function emptyView(messages) {
    return html `<slot><p class="status">${messages.empty}</p></slot>`;
}
/**
 * A calm line about what has come of loading, with a button to try again. Without words it takes no room, but stays
 * where assistive technology listens.
 */
function noticeView(text, messages, retry) {
    const isLoading = retry?.isLoading ?? false;
    return html `<div class="${text ? 'status' : nothing}"><p role="status" data-room="${text}"><span>${isLoading ? messages.loading : text}</span></p>${retry
        ? html `<button type="button" class="retry" aria-disabled="${isLoading ? 'true' : 'false'}" @click="${listener(retry.again)}">${messages.retry}</button>`
        : nothing}</div>`;
}

export { emptyView, failedView, loadingView, noticeView };
//# sourceMappingURL=status.js.map
