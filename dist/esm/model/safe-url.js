const ANY_HTTPS_PAGE = 'https://page.invalid/';
/**
 * Tells whether a link may be followed: http, https, or relative to the page.
 * The platform's own parser decides, so that `java⏎script:` and friends are seen for what they are.
 */
function isSafeUrl(href) {
    const { protocol } = parse(href) ?? {};
    return protocol === 'https:' || protocol === 'http:';
}
/**
 * Tells whether a link leads to a page with help: one at a host of the web, or another of the same site by a path that
 * begins with `/`, `./` or `../`, or ends in `.html`. A bare word may as well be the name of a line, or of a host.
 */
function leadsToPage(href) {
    // What is to be at its beginning is looked for there alone: the time grows with the length only.
    const isAddress = /^(?:(?:https?:\/|\.{1,2})?\/[^#]*[\p{L}\p{N}]|[^?#]+\.html?\b)/iu.test(href.trim());
    return isAddress && /\.[a-z][^.]*\.?$/.test(parse(href)?.hostname ?? '');
}
function parse(href) {
    try {
        return new URL(href, ANY_HTTPS_PAGE);
    }
    catch {
        return undefined;
    }
}

export { isSafeUrl, leadsToPage };
//# sourceMappingURL=safe-url.js.map
