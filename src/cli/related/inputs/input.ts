import type { Feed } from '../../../sources/feeds/feed.js';

/** Posts of an input, a few at a time. */
export type Feeds = AsyncIterable<Feed> | Iterable<Feed>;

/** What an input is read with. */
export interface InputContext {
  /** Address of the site, with a slash at its end. */
  readonly site: string | undefined;
  /** Tells the author of what was left out. */
  readonly note: (text: string) => void;
}
