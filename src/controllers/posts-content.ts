import { NO_FEED, UNREADABLE_POSTS } from '../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import type { Post } from '../model/posts/post.js';
import { MOST_BYTES } from '../sources/fetch-text.js';
import { type LoadedPosts, loadPosts, readPosts } from '../sources/load-posts.js';
import { inlineJson } from '../sources/page/inline-json.js';
import { readLinks } from '../sources/page/link-list.js';
import { addressOf, feedOf } from '../sources/page/read-page.js';
import type { ContentKind, ContentSource } from './content-controller.js';
import type { Settled } from './latest-run.js';

/** Where posts are looked for, in this order; then among the links inside, then in the feed that the page names. */
export interface PostsRequest {
  readonly posts: unknown;
  /** Addresses, separated by spaces. */
  readonly src: string | undefined;
  readonly maxBytes: number;
  /** Whether the links inside are posts; `auto` takes those in lists. */
  readonly links: 'auto' | 'posts' | 'none';
}

/** Where posts are that are the author's own links: as many as the author wants. */
export const LINKS = 'links';

type PostsSource = ContentSource<readonly Post[]>;

/** Posts, as the content of an element. */
export function postsContent(
  host: Element,
  request: () => PostsRequest,
): ContentKind<readonly Post[]> {
  let links: readonly Post[] = [];
  let linksReadAt: string | undefined;
  const linksAt = (childChanges: number) => {
    const { links: meant } = request();
    const readAt = `${childChanges} ${meant}`;
    if (readAt !== linksReadAt) links = meant === 'none' ? [] : readLinks(host, meant === 'posts');
    linksReadAt = readAt;
    return links;
  };
  return {
    find: (childChanges) => findPosts(host, request(), () => linksAt(childChanges)),
    isGiven: () => Boolean(request().posts),
    unreadable: UNREADABLE_POSTS,
    childSelector: 'ul,ol',
    childAttributes: ['type', 'href', 'rel', 'src', 'srcset', 'datetime', 'data-tags', 'slot'],
  };
}

function findPosts(
  host: Element,
  { posts, src, maxBytes }: PostsRequest,
  findLinks: () => readonly Post[],
): PostsSource {
  const json = inlineJson(host);
  if (posts) return inPage('posts', posts);
  if (json !== undefined) return inPage('<script type="application/json">', json);
  if (src) return fetched(src, maxBytes);
  const links = findLinks();
  if (links.length > 0) return known(LINKS, links);
  const feed = feedOf(document);
  return feed ? fetched(feed, maxBytes) : NOWHERE;
}

/** Frameworks that set properties may hand over the posts as text, or none until they have them. */
function inPage(path: string, value: unknown): PostsSource {
  if (Array.isArray(value) && value.length === 0) return known(path, NO_POSTS);
  return {
    path,
    key: [path, value],
    read: async ({ signal }) => settle(await readPosts(path, value, signal)),
  };
}

function fetched(src: string, limit: number): PostsSource {
  const maxBytes = limit > 0 ? limit : MOST_BYTES;
  return {
    path: 'src',
    key: [src, maxBytes],
    isFetched: true,
    read: async (reading) =>
      settle(
        await loadPosts(src.split(/\s+/).filter(Boolean), {
          ...reading,
          maxBytes,
          page: addressOf(document, location.href),
        }),
      ),
  };
}

/** Posts that are read already. */
function known(path: string, posts: readonly Post[]): PostsSource {
  return { path, key: [posts], read: () => ({ status: 'ready', value: posts, diagnostics: [] }) };
}

const NO_POSTS: readonly Post[] = [];

const NOWHERE: PostsSource = {
  path: 'src',
  key: ['nowhere'],
  read: () => ({
    status: 'failed',
    diagnostics: [toDiagnostic({ notice: NO_FEED, path: 'src' })],
  }),
};

/** A source that gives some posts has not failed, whatever else is wrong with it. */
function settle({ posts, diagnostics }: LoadedPosts): Settled<readonly Post[]> {
  return posts.length === 0 && diagnostics.length > 0
    ? { status: 'failed', diagnostics }
    : { status: 'ready', value: posts, diagnostics };
}
