/** German, in plain words, with „Sie“. */
import type { ComparisonMessages, GuideMessages, PaperMessages, PostsMessages } from './en.js';
export declare const comparisons: ComparisonMessages;
export declare const posts: PostsMessages;
export declare const guide: GuideMessages;
export declare const paper: PaperMessages;
