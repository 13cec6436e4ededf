import { type TemplateResult } from 'lit';
import type { ChosenPost } from '../../model/relevance/choose-posts.js';
import type { PostsContext } from './context.js';
/** One post: its title is the link, and the whole item leads there. */
export declare function postItem(chosen: ChosenPost, position: number, context: PostsContext): TemplateResult;
