import { webAddress } from '../web-address.js';

/** Address of the page after this one of a list that has a number of pages, in either form of WordPress' addresses. */
export function pageAfter(address: string, pages: unknown): string | undefined {
  const url = new URL(address);
  const page = Number(url.searchParams.get('page') ?? 1) + 1;
  url.searchParams.set('page', String(page));
  return Number(pages) >= page ? url.href : undefined;
}

/** The next page if it is on the same site, so that no feed sends its reader elsewhere. */
export function nextPage(
  address: string,
  headers: Headers | undefined,
  named: unknown,
): string | undefined {
  const [, linked] = /<([^<>]*)>[^,<]*;\s*rel="?next\b/i.exec(headers?.get('Link') ?? '') ?? [];
  const next = webAddress(named, address) ?? webAddress(linked, address);
  const isHere = next && new URL(next).origin === new URL(address).origin;
  return isHere && next !== address ? next : undefined;
}
