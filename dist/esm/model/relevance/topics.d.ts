import type { Post } from '../posts/post.js';
import type { Frequencies } from './vectors.js';
/** Topics that a post shares with a page. */
export interface SharedTopics {
    readonly areShared: boolean;
    /** Those that readers would call so: tags, and words of the post's title, in its spelling. At most three. */
    readonly named: readonly string[];
}
/**
 * Finds the topics that posts share with a page. A topic is a tag or a telling word of a title that the other
 * names as well: a page names what its title, its tags or, often enough, its text say.
 */
export declare function topicsFor(page: Post, frequencies: Frequencies): (post: Post) => SharedTopics;
