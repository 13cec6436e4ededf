import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenPost } from '../../model/relevance/choose-posts.js';
import { heading } from '../heading.js';
import { noticeView, type Retry } from '../status.js';
import type { PostsContext } from './context.js';
import { postItem } from './post-item.js';

/**
 * Posts under a heading, as a landmark of the page.
 * @param retry where they are no longer fresh
 */
export function postsView(
  posts: readonly ChosenPost[],
  context: PostsContext,
  retry?: Retry,
): TemplateResult {
  const { messages } = context;
  const list = html`<ul class="posts ${context.layout}" role="list" part="list">
    ${posts.map((chosen, index) => postItem(chosen, index + 1, context))}
  </ul>`;
  return html`${underHeading(list, context)} ${noticeView(retry ? messages.stale : '', messages, retry)}`;
}

/** What is shown where posts failed to come and the author has written nothing else. */
export function failedPostsView(context: PostsContext, retry: Retry): TemplateResult {
  const { messages } = context;
  return underHeading(noticeView(messages.failed, messages, retry), context);
}

/**
 * What holds the place of posts that are on their way: as many, and about as tall. Its lines are lines, since WebKit
 * rounds the height of each.
 */
export function skeletonView(context: PostsContext): TemplateResult {
  return underHeading(
    html`<ul class="posts ${context.layout} skeleton" aria-hidden="true">
        ${Array(context.limit).fill(skeleton(context))}
      </ul>
      <p class="visually-hidden" role="status">${context.messages.loading}</p>`,
    context,
  );
}

function skeleton({ givesReasons }: PostsContext): TemplateResult {
  return html`<li class="post">
    <div class="image"></div>
    <div class="words">
      <div class="title">&nbsp;<br />&nbsp;</div>
      <p class="meta small">&nbsp;</p>
      <p class="excerpt">&nbsp;<br />&nbsp;<br />&nbsp;</p>
      ${givesReasons ? html`<p class="reasons small">&nbsp;</p>` : nothing}
    </div>
  </li>`;
}

/**
 * The author's own content, which stays wherever there is nothing better.
 * @param isMissing whether there is none but what may be for this case
 */
export function ownContentView(isMissing: boolean): TemplateResult {
  return html`<slot name="heading"></slot>
    <slot></slot>
    ${isMissing ? html`<slot name="empty"></slot>` : nothing}
    <slot name="footer"></slot>`;
}

/** The author's own content while posts are on their way, with the room that they will take. */
export function waitingView(context: PostsContext): TemplateResult {
  return html`<div class="waiting">
    <div>${ownContentView(false)}</div>
    <div inert>${skeletonView(context)}</div>
  </div>`;
}

function underHeading(content: TemplateResult, context: PostsContext): TemplateResult {
  return html`<nav aria-labelledby="heading" dir=${context.direction}>
    <div id="heading" part="heading">
      <slot name="heading">${heading(context.headingLevel, context.heading)}</slot>
    </div>
    ${content}
    <slot name="footer"></slot>
  </nav>`;
}
