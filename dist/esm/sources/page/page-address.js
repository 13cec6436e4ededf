/** The address of the page, where its `<base>` makes a fragment alone lead elsewhere; else nothing. */
function pageAddress() {
    const [address = ''] = location.href.split('#');
    const isElsewhere = document.baseURI.split('#')[0] !== address;
    return isElsewhere && /^https?:/.test(address) ? address : '';
}

export { pageAddress };
//# sourceMappingURL=page-address.js.map
