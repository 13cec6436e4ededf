/**
 * The address of the page, where its `<base>` makes a fragment alone lead elsewhere; else nothing. Asked of an element:
 * a page may have something of the name `baseURI`, which then is that of its document.
 */
function pageAddress({ baseURI }) {
    const [address = ''] = location.href.split('#');
    const isElsewhere = baseURI.split('#')[0] !== address;
    return isElsewhere && /^https?:/.test(address) ? address : '';
}

export { pageAddress };
//# sourceMappingURL=page-address.js.map
