/** Spanish, for readers of every country, who are addressed as «usted». */
import type { ComparisonMessages, PostsMessages } from './en.js';
export declare const comparisons: ComparisonMessages;
export declare const posts: PostsMessages;
