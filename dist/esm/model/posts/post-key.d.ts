/**
 * What two addresses of one post have in common: without protocol, `www.`, trailing slash, the ending of its file,
 * the signs of a version for phones, the parameters of campaigns, and places that any post has.
 *
 * @param address absolute, http or https
 */
export declare function postKey(address: string): string;
/**
 * The key of all that is on one page, from that of a place on it. Where a script chooses by the
 * fragment what to show, that is another page.
 */
export declare function wholeKey(key: string): string;
/** The key of the page itself, whatever parameters it was called with. */
export declare function pageKey(address: string): string;
