import type { nothing } from 'lit';
import type { PostsMessages } from '../../i18n/messages.js';
import type { TextFormats } from '../../i18n/text-formats.js';
export type Layout = 'list' | 'cards' | 'compact';
/** All that the views of posts need beside the posts. */
export interface PostsContext {
    readonly heading: string;
    /** 1 to 6. */
    readonly headingLevel: number;
    readonly layout: Layout;
    /** How many posts there may be. */
    readonly limit: number;
    /** Whether posts may say why they are shown. */
    readonly givesReasons: boolean;
    /** Whether each post says which site it comes from. */
    readonly namesSources: boolean;
    /** Origin of the page. */
    readonly origin: string;
    /** Addresses of pictures that did not load. */
    readonly brokenImages: ReadonlySet<string>;
    readonly messages: PostsMessages;
    /** The direction that the language settles; else it is that of the page. */
    readonly direction: 'rtl' | typeof nothing;
    readonly formats: TextFormats;
    /** Hears that a reader follows the link to a post, at a position counted from 1. */
    readonly follow: (event: MouseEvent, position: number) => void;
    /** Hears that a picture did not load. */
    readonly dropImage: (src: string) => void;
}
