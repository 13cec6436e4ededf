import { webAddress } from '../web-address.js';

/** Address of the page after this one of a list that has a number of pages, in either form of WordPress' addresses. */
function pageAfter(address, pages) {
    const url = new URL(address);
    const page = Number(url.searchParams.get('page') ?? 1) + 1;
    url.searchParams.set('page', String(page));
    return Number(pages) >= page ? url.href : undefined;
}
/** The next page if it is on the same site, so that no feed sends its reader elsewhere. */
function nextPage(address, headers, named) {
    const [, linked] = /<([^<>]*)>[^,<]*;\s*rel="?next\b/i.exec(headers?.get('Link') ?? '') ?? [];
    const next = webAddress(named, address) ?? webAddress(linked, address);
    const isHere = next && new URL(next).origin === new URL(address).origin;
    return isHere && next !== address ? next : undefined;
}

export { nextPage, pageAfter };
//# sourceMappingURL=paging.js.map
