const ANY_HTTPS_PAGE = 'https://page.invalid/';
/**
 * Tells whether a link may be followed: http, https, or relative to the page.
 * The platform's own parser decides, so that `java⏎script:` and friends are seen for what they are.
 */
function isSafeUrl(href) {
    try {
        const { protocol } = new URL(href, ANY_HTTPS_PAGE);
        return protocol === 'https:' || protocol === 'http:';
    }
    catch {
        return false;
    }
}

export { isSafeUrl };
//# sourceMappingURL=safe-url.js.map
