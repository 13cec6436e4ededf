import { pathToFileURL } from 'node:url';
import { DOMParser } from 'linkedom';
import { UNREADABLE_POSTS } from '../../../model/diagnostics/catalogue.js';
import { explain, ReadFailure } from '../../../model/diagnostics/read-failure.js';
import type { Post } from '../../../model/posts/post.js';
import type { Feed, FeedContext } from '../../../sources/feeds/feed.js';
import { readFeed } from '../../../sources/feeds/read-feed.js';
import { Failure } from '../../failure.js';
import type { Terminal } from '../../terminal.js';
import type { FileFilter } from './html-files.js';
import { checkNesting, readingFailure } from './nesting.js';

/** What an input is read with. */
export interface InputContext {
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Which files of a folder are meant; without it all are. */
  readonly isMeant?: FileFilter;
  /** What comes in, to its end; nothing if there is more than that many bytes. */
  readonly standardInput?: Terminal['readInput'];
  /** Tells the author of what was left out. */
  readonly note: (text: string) => void;
}

const documents = new DOMParser() as unknown as FeedContext['parser'];
const parser: FeedContext['parser'] = {
  parseFromString(markup, type) {
    checkNesting(markup, type !== 'text/html');
    return documents.parseFromString(markup, type);
  },
};

/**
 * Reads the text of a feed as the element does.
 * @param place where it is, in words for the author
 */
export function readFeedText(
  text: string,
  place: string,
  context: Omit<FeedContext, 'parser'>,
): Feed {
  try {
    const feed = readFeed(text, { ...context, parser });
    return { ...feed, posts: postsOf(feed, place) };
  } catch (error) {
    throw failureAt(place, error);
  }
}

function failureAt(place: string, error: unknown): unknown {
  if (!(error instanceof ReadFailure)) return readingFailure(place, error);
  const { message, hint } = explain(place, error, UNREADABLE_POSTS);
  return new Failure(place, message, hint);
}

/** Each is read only when it is asked for. */
function* postsOf({ posts }: Feed, place: string): Iterable<Post> {
  try {
    yield* posts;
  } catch (error) {
    throw failureAt(place, error);
  }
}

/** What relative addresses in a file are meant from. Without a site they lead to the file's disk, and are left out. */
export function addressOfFile(path: string, { site }: InputContext): string {
  return site ?? pathToFileURL(path).href;
}
