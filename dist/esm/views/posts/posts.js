import { html, nothing } from 'lit';
import { heading } from '../heading.js';
import { noticeView } from '../status.js';
import { postItem } from './post-item.js';

/**
 * Posts under a heading, as a landmark of the page.
 * @param retry where they are no longer fresh
 */
function postsView(posts, context, retry) {
    const { messages } = context;
    const list = html `<ul class="posts ${context.layout}" role="list" part="list">${posts.map((chosen, index) => postItem(chosen, index + 1, context))}</ul>`;
    return html `${underHeading(list, context)} ${noticeView(retry ? messages.stale : '', messages, retry)}`;
}
/** What is shown where posts failed to come and the author has written nothing else. */
function failedPostsView(context, retry) {
    const { messages } = context;
    return underHeading(noticeView(messages.failed, messages, retry), context);
}
/**
 * What holds the place of posts that are on their way: as many, and about as tall. Its lines are lines, since WebKit
 * rounds the height of each.
 */
function skeletonView(context) {
    return underHeading(html `<ul class="posts ${context.layout} skeleton" aria-hidden="true">${Array(context.limit).fill(skeleton(context))}</ul><p class="visually-hidden" role="status">${context.messages.loading}</p>`, context);
}
function skeleton({ givesReasons }) {
    return html `<li class="post"><div class="image"></div><div class="words"><div class="title">&nbsp;<br>&nbsp;</div><p class="meta small">&nbsp;</p><p class="excerpt">&nbsp;<br>&nbsp;<br>&nbsp;</p>${givesReasons ? html `<p class="reasons small">&nbsp;</p>` : nothing}</div></li>`;
}
/**
 * The author's own content, which stays wherever there is nothing better.
 * @param isMissing whether there is none but what may be for this case
 */
function ownContentView(isMissing) {
    return html `<slot name="heading"></slot> <slot></slot> ${isMissing ? html `<slot name="empty"></slot>` : nothing} <slot name="footer"></slot>`;
}
/** The author's own content while posts are on their way, with the room that they will take. */
function waitingView(context) {
    return html `<div class="waiting"><div>${ownContentView(false)}</div><div inert>${skeletonView(context)}</div></div>`;
}
function underHeading(content, context) {
    return html `<nav aria-labelledby="heading" dir="${context.direction}"><div id="heading" part="heading"><slot name="heading">${heading(context.headingLevel, context.heading)}</slot></div>${content} <slot name="footer"></slot></nav>`;
}

export { failedPostsView, ownContentView, postsView, skeletonView, waitingView };
//# sourceMappingURL=posts.js.map
