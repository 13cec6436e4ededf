/**
 * What two addresses of one page have in common: without protocol, `www.`, trailing slash, index file,
 * fragment and the parameters of campaigns.
 *
 * @param address absolute, http or https
 */
export declare function postKey(address: string): string;
/** The key of the page itself, whatever parameters it was called with. */
export declare function pageKey(address: string): string;
