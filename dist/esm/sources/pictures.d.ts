import type { PostImage } from '../model/posts/post.js';
/** A picture as a feed tells of it; nothing of it has been checked. */
export interface Picture {
    readonly src: unknown;
    readonly srcset?: unknown;
    readonly width?: unknown;
    readonly height?: unknown;
}
/** The pictures in pieces of markup, in their order. */
export declare function picturesIn(markups: readonly unknown[]): Iterable<Picture>;
/** Pictures of which one is as good as another: the widest that a card can use comes first. */
export declare function widestFirst(pictures: readonly Picture[]): Picture[];
/** The picture if it may and should be shown on the page at `address`. */
export declare function checkPicture(picture: Picture, base: string, address: string): PostImage | undefined;
