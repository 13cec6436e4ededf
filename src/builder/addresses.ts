import { isSafeUrl } from '../model/safe-url.js';

/** Why an address does not lead where its author means: to no page of the web, or to one of the own site for want of `https://`. */
export type AddressProblem = 'not-web' | 'no-scheme';

/** A name of a host where an address begins, with no scheme or half of one before it. */
const HOST = /^(?:https?:\/?)?(?=[^/])((?:[\p{L}\p{N}-]+\.)+(\p{L}{2,}))(?::\d+)?(?=[/?#]|$)/iu;

/** What files of a site end in, and no host does. */
const FILE_ENDS =
  /^(?:aspx?|atom|css|csv|gif|html?|jpe?g|json|pdf|php|png|rss|svg|txt|webp|xhtml|xml)$/i;

/** Words, mail, and what else stands for no page. */
const isNoPage = (address: string): boolean => /\s|^[^/?#:]*@/.test(address);

/** The address with `https://`, where it begins with the name of a host and without it. */
export function withScheme(address: string): string | undefined {
  const [all, host = '', end = ''] = HOST.exec(address) ?? [];
  if (all === undefined || isNoPage(address)) return undefined;
  const isFile = FILE_ENDS.test(end) && !/^www\./i.test(host) && address[all.length] !== '/';
  return isFile ? undefined : `https://${address.slice(all.indexOf(host))}`;
}

/** What is wrong with an address that is typed; nothing where it is one of the web or of the own site, or empty. */
export function addressProblem(typed: string): AddressProblem | undefined {
  const address = typed.trim();
  if (address === '') return undefined;
  if (withScheme(address) !== undefined) return 'no-scheme';
  return isSafeUrl(address) && !isNoPage(address) ? undefined : 'not-web';
}

/** Whether an address may stand in what is taken away. */
export const isUsable = (address: string): boolean =>
  isSafeUrl(address) && addressProblem(address) !== 'not-web';
