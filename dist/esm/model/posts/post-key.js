/** Parameters that say where a visitor came from, not what the page is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|source)$/;
/**
 * What two addresses of one page have in common: without protocol, `www.`, trailing slash, index file,
 * fragment and the parameters of campaigns.
 *
 * @param address absolute, http or https
 */
function postKey(address) {
    const url = new URL(address);
    const query = [...url.searchParams]
        .filter(([name]) => !TRACKING.test(name))
        .map((pair) => pair.join('='))
        .sort();
    return withoutQuery(url) + (query.length > 0 ? `?${query.join('&')}` : '');
}
/** The key of the page itself, whatever parameters it was called with. */
function pageKey(address) {
    return withoutQuery(new URL(address));
}
function withoutQuery({ host, pathname }) {
    const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
    return `${host.replace(/^www\./, '')}${path}`;
}

export { pageKey, postKey };
//# sourceMappingURL=post-key.js.map
