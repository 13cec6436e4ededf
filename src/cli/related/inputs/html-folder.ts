import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Post } from '../../../model/posts/post.js';
import { decodeFeed } from '../../../sources/feeds/decode-feed.js';
import type { Feed } from '../../../sources/feeds/feed.js';
import { webAddress } from '../../../sources/web-address.js';
import { readPage } from '../../../sources/page/read-page.js';
import { UsageFailure } from '../../failure.js';
import type { InputContext } from './feed-text.js';

const NO_INDEX = /\b(?:noindex|none)\b/i;

/** The pages of a site as its generator wrote them. */
export function* readHtmlFolder(folder: string, context: InputContext): Iterable<Feed> {
  let skipped = 0;
  for (const path of htmlFilesIn(folder)) {
    const page = documentOf(decodeFeed(readFileSync(path), null));
    const post = isForReaders(page) ? postOf(page, path, folder, context) : undefined;
    if (post) yield { posts: [post] };
    else skipped++;
  }
  if (skipped > 0)
    context.note(`${folder}: pages left out, for noindex or want of a title: ${skipped}.`);
}

/** In the order of their names, so that every machine writes the same files. */
function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return /^\.|^node_modules$/.test(entry.name) ? [] : htmlFilesIn(path);
      return /\.html?$/i.test(entry.name) ? path : [];
    });
}

const TITLE = /<title\b[^<>]*>[^<]*<\/title\s*>/i;

/** HTML may leave out the tags of its head and its body, as minifiers do; linkedom does not add them. */
function documentOf(html: string): Document {
  if (/<head[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return parseHTML(html).document;
  const [title = ''] = TITLE.exec(html) ?? [];
  const rest = html
    .replace(title, '')
    .replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, '');
  return parseHTML(`<html><head>${title}</head><body>${rest}</body></html>`).document;
}

function isForReaders(page: Document): boolean {
  const robots = page.querySelector('meta[name="robots" i]')?.getAttribute('content');
  return !NO_INDEX.test(robots ?? '');
}

function postOf(
  page: Document,
  path: string,
  folder: string,
  { site }: InputContext,
): Post | undefined {
  const place = addressIn(relative(folder, path));
  // No page is there: it only says that there is no site.
  const post = readPage(page, new URL(place, site ?? 'file:///').href);
  if (!post.title) return undefined;
  if (webAddress(post.url)) return post;
  throw new UsageFailure(
    path,
    'names no canonical address of its own',
    'Say where the site is: --site https://example.org',
  );
}

/** Where a site shows the file: an index is shown as its folder. */
function addressIn(path: string): string {
  const address = path.split(sep).map(encodeURIComponent).join('/');
  return `./${address.replace(/(^|\/)index\.html?$/i, '$1')}`;
}
