import { type ScannedPage, scanPage } from '../scan-page.js';
import type { NamedText } from './named-text.js';

/** Each page is gone through once, however many look into it. */
const pages = new WeakMap<NamedText, ScannedPage>();

export const isPage = (text: string): boolean => /^\s*</.test(text);

/** What a text holds, if it is a page. */
export function pageIn(named: NamedText): ScannedPage | undefined {
  if (!isPage(named.text)) return undefined;
  const page = pages.get(named) ?? scanPage(named.text);
  pages.set(named, page);
  return page;
}
