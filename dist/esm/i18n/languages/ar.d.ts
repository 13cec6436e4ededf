/** Arabic: Modern Standard, in plain words. */
import type { ComparisonMessages, PostsMessages } from './en.js';
export declare const comparisons: ComparisonMessages;
export declare const posts: PostsMessages;
