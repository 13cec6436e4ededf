/** The address of the page, where its `<base>` makes a fragment alone lead elsewhere; else nothing. */
export function pageAddress(): string {
  const [address = ''] = location.href.split('#');
  const isElsewhere = document.baseURI.split('#')[0] !== address;
  return isElsewhere && /^https?:/.test(address) ? address : '';
}
