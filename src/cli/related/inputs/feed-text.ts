import { pathToFileURL } from 'node:url';
import { DOMParser } from 'linkedom';
import { UNREADABLE_POSTS } from '../../../model/diagnostics/catalogue.js';
import { explain, ReadFailure } from '../../../model/diagnostics/read-failure.js';
import type { Feed, FeedContext } from '../../../sources/feeds/feed.js';
import { readFeed } from '../../../sources/feeds/read-feed.js';
import { Failure } from '../../failure.js';

/** What an input is read with. */
export interface InputContext {
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Tells the author of what was left out. */
  readonly note: (text: string) => void;
}

const parser = new DOMParser() as unknown as FeedContext['parser'];

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
    return readFeed(text, { ...context, parser });
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const { message, hint } = explain(place, error, UNREADABLE_POSTS);
    throw new Failure(place, message, hint);
  }
}

/** What relative addresses in a file are meant from. Without a site they lead to the file's disk, and are left out. */
export function addressOfFile(path: string, { site }: InputContext): string {
  return site ?? pathToFileURL(path).href;
}
