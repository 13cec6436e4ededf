import { type TemplateResult } from 'lit';
import type { ChosenPost } from '../../model/relevance/choose-posts.js';
import { type Retry } from '../status.js';
import type { PostsContext } from './context.js';
/**
 * Posts under a heading, as a landmark of the page.
 * @param retry where they are no longer fresh
 */
export declare function postsView(posts: readonly ChosenPost[], context: PostsContext, retry?: Retry): TemplateResult;
/** What is shown where posts failed to come and the author has written nothing else. */
export declare function failedPostsView(context: PostsContext, retry: Retry): TemplateResult;
/**
 * What holds the place of posts that are on their way: as many, and about as tall. Its lines are lines, since WebKit
 * rounds the height of each.
 */
export declare function skeletonView(context: PostsContext): TemplateResult;
/**
 * The author's own content, which stays wherever there is nothing better.
 * @param isMissing whether there is none but what may be for this case
 */
export declare function ownContentView(isMissing: boolean): TemplateResult;
/** The author's own content while posts are on their way, with the room that they will take. */
export declare function waitingView(context: PostsContext): TemplateResult;
