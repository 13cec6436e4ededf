import { html, nothing } from 'lit';

/** What is shown while there is no comparison. The page's own content always stays. */
/** @param reserve whether nothing else holds the place open */
function loadingView(messages, reserve) {
    return html `<slot></slot> <div class="${reserve ? 'reserved' : nothing}"> <p class="status" role="status">${messages.loading}</p> </div>`;
}
function failedView(messages) {
    return html `<slot></slot> <p class="status" role="status">${messages.failed}</p>`;
}
function emptyView(messages) {
    return html `<slot><p class="status">${messages.empty}</p></slot>`;
}

export { emptyView, failedView, loadingView };
//# sourceMappingURL=status.js.map
