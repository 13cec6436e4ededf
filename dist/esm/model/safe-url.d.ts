/**
 * Tells whether a link may be followed: http, https, or relative to the page.
 * The platform's own parser decides, so that `java⏎script:` and friends are seen for what they are.
 */
export declare function isSafeUrl(href: string): boolean;
/**
 * Tells whether a link leads to a page with help: one at a host of the web, or another of the same site by a path that
 * begins with `/`, `./` or `../`, or ends in `.html`. A bare word may as well be the name of a line, or of a host.
 */
export declare function leadsToPage(href: string): boolean;
