import { createHash } from 'node:crypto';
import type { Post } from '../../model/posts/post.js';
import { postKey } from '../../model/posts/post-key.js';
import type { Feeds } from './inputs/input.js';
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

/** As much of a post as stays in memory: what its place in a ranking depends on, but for its words. */
export interface ListedPost extends Post {
  /** Its number in the file. */
  readonly index: number;
}

const NO_TAGS: readonly string[] = [];

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
  for (const input of inputs) {
    for await (const feed of input) {
      title ??= feed.title;
      for (const post of feed.posts) {
        const key = postKey(post.url);
        if (seen.has(key)) continue;
        seen.add(key);
        const line = JSON.stringify(post);
        writer.add(line);
        hash.update(line);
        posts.push(list(post, posts.length));
        onPost();
      }
    }
  }
  hash.update(title ?? '');
  return { file: writer.finish(), posts, title, hash: hash.digest('hex') };
}

function list({ url, date }: Post, index: number): ListedPost {
  return { index, url, title: '', tags: NO_TAGS, ...(date && { date }) };
}
