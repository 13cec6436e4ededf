/**
 * Tells whether a link may be followed: http, https, or relative to the page.
 * The platform's own parser decides, so that `java⏎script:` and friends are seen for what they are.
 */
export declare function isSafeUrl(href: string): boolean;
