import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Post } from '../../../model/posts/post.js';
import { decodeFeed } from '../../../sources/feeds/decode-feed.js';
import type { Feed } from '../../../sources/feeds/feed.js';
import { webAddress } from '../../../sources/web-address.js';
import { readPage } from '../../../sources/page/read-page.js';
import { UsageFailure } from '../../failure.js';
import type { InputContext } from './feed-text.js';
import { htmlFilesIn, unreadable } from './html-files.js';
import { LeftOut } from './left-out.js';
import { checkNesting, readingFailure } from './nesting.js';
import { isListPage } from './list-page.js';
import { readUpTo } from '../../read-file.js';

const NO_INDEX = /\b(?:noindex|none)\b/i;
const MOST_BYTES = 20_000_000;
const isAny = () => true;

/** The pages of a site as its generator wrote them. */
export function* readHtmlFolder(folder: string, context: InputContext): Iterable<Feed> {
  const leftOut = new LeftOut();
  for (const name of htmlFilesIn(folder, context.isMeant ?? isAny, leftOut)) {
    const post = readPost(folder, name, context, leftOut);
    if (post) yield { posts: [post] };
  }
  for (const line of leftOut.lines(folder)) context.note(line);
}

function readPost(
  folder: string,
  name: string,
  context: InputContext,
  leftOut: LeftOut,
): Post | undefined {
  const html = readHtml(folder, name, leftOut);
  if (html === undefined) return undefined;
  try {
    return postOf(documentOf(html), { folder, name }, context, leftOut);
  } catch (error) {
    throw readingFailure(join(folder, name), error);
  }
}

function readHtml(folder: string, name: string, leftOut: LeftOut): string | undefined {
  try {
    const bytes = readUpTo(MOST_BYTES, join(folder, name));
    if (bytes) return decodeFeed(bytes, null);
    leftOut.add(`larger than ${MOST_BYTES / 1_000_000} MB`, name);
  } catch (error) {
    leftOut.add(unreadable(error), name);
  }
  return undefined;
}

const TITLE = /<title\b[^<>]*>[^<]*<\/title\s*>/i;

/** HTML may leave out the tags of its head and its body, as minifiers do; linkedom does not add them. */
function documentOf(html: string): Document {
  checkNesting(html, false);
  if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return parseHTML(html).document;
  const [title = ''] = TITLE.exec(html) ?? [];
  const rest = html
    .replace(title, '')
    .replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '');
  return parseHTML(`<html><head>${title}</head><body>${rest}</body></html>`).document;
}

function postOf(
  page: Document,
  file: { readonly folder: string; readonly name: string },
  { site }: InputContext,
  leftOut: LeftOut,
): Post | undefined {
  const { folder, name } = file;
  // No page is there: it only says that there is no site.
  const post = readPage(page, new URL(addressIn(name), site ?? 'file:///').href);
  const why = whyNoPost(page, post, file);
  if (why) {
    leftOut.add(why, name);
    return undefined;
  }
  if (webAddress(post.url)) return post;
  throw new UsageFailure(
    join(folder, name),
    'names no canonical address of its own',
    'Say where the site is: --site https://example.org',
  );
}

function whyNoPost(
  page: Document,
  { title, url }: Post,
  { folder, name }: { readonly folder: string; readonly name: string },
): string | undefined {
  const robots = page.querySelector('meta[name="robots" i]')?.getAttribute('content');
  if (NO_INDEX.test(robots ?? '')) return 'noindex';
  if (page.querySelector('meta[http-equiv="refresh" i]')) return 'leading elsewhere';
  if (!title) return 'without a title';
  if (ERROR_PAGE.test(name)) return 'error pages';
  // WordPress gives each picture a page of its own.
  if (page.body.classList.contains('attachment')) return 'pages of attachments';
  return isListPage({ page, url, name, hasFeed: hasFeed(folder, name) })
    ? 'lists of posts'
    : undefined;
}

/** At the root: further down it is a number like any other. */
const ERROR_PAGE = /^(?:404|500)(?:\/index)?\.html?$/i;

/** Hugo writes a feed beside every list, and beside no post. */
function hasFeed(folder: string, name: string): boolean {
  if (!/(?:^|\/)index\.html?$/i.test(name)) return false;
  const path = join(folder, name, '..', 'index.xml');
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where a site shows the file: an index is shown as its folder. */
function addressIn(name: string): string {
  const address = name.split('/').map(encodeURIComponent).join('/');
  return `./${address.replace(/(^|\/)index\.html?$/i, '$1')}`;
}
