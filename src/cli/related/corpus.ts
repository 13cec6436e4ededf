import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { postKey } from '../../model/posts/post-key.js';
import type { PostListing } from '../../model/relevance/post-index.js';
import type { Feeds } from '../../sources/feeds/feed.js';
import { type PostFile, PostFileWriter } from './post-file.js';

/** All posts of a site. */
export interface Corpus {
  readonly file: PostFile;
  /** In the order of the inputs. */
  readonly posts: readonly ListedPost[];
  /** Name of the site, where an input tells it. */
  readonly title: string | undefined;
  /** The same as long as no post changes. */
  readonly hash: string;
}

/** As much of a post as stays in memory. */
export interface ListedPost extends PostListing {
  /** Its number in the file. */
  readonly index: number;
}

/** Milliseconds of reading after which signals are looked at. */
const LONGEST_TURN = 50;

/**
 * Collects posts; of those with one address the first.
 * @param onPost called for each
 */
export async function collectPosts(inputs: Iterable<Feeds>, onPost: () => void): Promise<Corpus> {
  const writer = new PostFileWriter();
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const posts: ListedPost[] = [];
  let title: string | undefined;
  let turn = performance.now();
  for (const input of inputs) {
    for await (const feed of input) {
      title ??= feed.title;
      for (const post of feed.posts) {
        if (performance.now() - turn > LONGEST_TURN) {
          await nextTurn();
          turn = performance.now();
        }
        const key = postKey(post.url);
        if (seen.has(key)) continue;
        seen.add(key);
        const line = JSON.stringify(post);
        writer.add(line);
        hash.update(line);
        const { url, date, text } = post;
        posts.push({
          index: posts.length,
          url,
          ...(date && { date, time: Date.parse(date) }),
          ...(text && { text: true }),
        });
        onPost();
      }
    }
  }
  hash.update(title ?? '');
  return { file: writer.finish(), posts, title, hash: hash.digest('hex') };
}
