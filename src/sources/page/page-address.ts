/**
 * What the address of a place on this page begins with: nothing, unless a `<base>` would lead it to another page, in a
 * new tab as well.
 */
export function pageAddress(): string {
  const [page = ''] = location.href.split('#');
  return document.baseURI.split('#')[0] === page || !page.startsWith('http') ? '' : page;
}
