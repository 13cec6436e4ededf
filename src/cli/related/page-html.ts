import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Post } from '../../model/posts/post.js';
import type { Feed } from '../../sources/feeds/feed.js';
import { prerenderPosts } from '../../static/index.js';
import { Failure } from '../failure.js';
import { readFeedText } from './inputs/feed-text.js';
import type { RelatedHtmlOptions } from './options.js';

/** Where an index stands for itself: only what it leads to from there is of interest. */
const HERE = 'https://index.invalid/';

/**
 * Writes the related posts of a page as HTML, from an index that was made before.
 *
 * @throws {Failure} if the file is no index, or has nothing for the page
 */
export function pageHtml(options: RelatedHtmlOptions): string {
  const { index, page, limit, lang, src } = options;
  const { next } = read(index, page);
  const hint = 'Name the index.json that a run with --out has written.';
  if (!next?.startsWith(HERE)) throw new Failure(index, 'is no index of related posts', hint);
  const shard = join(dirname(index), next.slice(HERE.length));
  const posts: readonly Post[] = [...read(shard, page).posts];
  if (posts.length === 0)
    throw new Failure(index, `has nothing for ${page}`, 'Is it a post of the site?');
  return prerenderPosts(posts, { lang, page, src, limit }).html;
}

const read = (path: string, page: string): Feed =>
  readFeedText(readFileSync(path, 'utf8'), path, { address: `${HERE}index.json`, page });
