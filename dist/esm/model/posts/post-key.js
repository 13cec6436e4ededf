/** Parameters that say where a visitor came from or how the page is shown, not what it is. `m` is Blogger's. */
const NO_PART_OF_NAME = /^(?:(?:utm|mtm|pk|hsa|matomo|piwik)_.*|\w*clk?id=.*|(?:[gw]braid|gad_source|srsltid|igsh(?:id)?|mc_[ce]id|mkt_tok|_g[al]|_hs\w+|ref(?:_src)?|source|share|replytocom|wt_mc|xtor|cmpid|nb|amp)=.*|m=[01])$/is;
/** Places that any post has, as blogs name them. */
const PLACE = /^#(?:(?:comments?|li-comment|respond|reply(?:-title)?|disqus_thread|more|top|content|main(?:-content)?)(?:-\d+)?$|:~:)/;
/**
 * What two addresses of one post have in common: without protocol, `www.`, trailing slash, the ending of its file,
 * the signs of a version for phones, the parameters of campaigns, and places that any post has.
 *
 * @param address absolute, http or https
 */
function postKey(address) {
    const url = new URL(address);
    const query = [...url.searchParams]
        .map((pair) => pair.join('='))
        .filter((pair) => !NO_PART_OF_NAME.test(pair))
        .sort();
    return (withoutQuery(url) +
        (query.length > 0 ? `?${query.join('&')}` : '') +
        (PLACE.test(url.hash) ? '' : url.hash));
}
/**
 * The key of all that is on one page, from that of a place on it. Where a script chooses by the
 * fragment what to show, that is another page.
 */
function wholeKey(key) {
    return key.replace(/#(?![!/]).*/s, '');
}
/** The key of the page itself, whatever parameters it was called with. */
function pageKey(address) {
    const url = new URL(address);
    return wholeKey(withoutQuery(url) + url.hash);
}
function withoutQuery({ host, pathname }) {
    const path = pathname
        .replace(/%../g, inOneSpelling)
        .replace(/^\/amp(?=\/.)/, '')
        .replace(/(?:(?<=.)[./]amp)?(?:\/index\.\w+|\/|\.html?)?$/, '');
    return host.replace(/^www\./, '') + path;
}
/** An escape, or the letter itself where escaping it means nothing. */
function inOneSpelling(escape) {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
}

export { pageKey, postKey, wholeKey };
//# sourceMappingURL=post-key.js.map
