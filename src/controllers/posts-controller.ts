import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics.js';
import { type Choice, type ChosenPost, choosePosts } from '../model/posts/choose-posts.js';
import type { Post } from '../model/posts/post.js';
import { MOST_BYTES } from '../sources/fetch-text.js';
import { inlineJson } from '../sources/inline-json.js';
import { readLinks } from '../sources/link-list.js';
import { addressOf, feedOf, readPage } from '../sources/page.js';
import { type LoadedPosts, loadPosts, notRead, problem, readPosts } from './posts-loading.js';
import { inSlices } from './slices.js';
import { isStillParsed } from './still-parsed.js';

/** Where a host looks for its posts, in this order; then its links, then the feed that the page names. */
export interface PostsHost extends ReactiveControllerHost, HTMLElement {
  readonly posts: unknown;
  readonly src: string | undefined;
  readonly maxBytes: number;
  readonly choice: Choice;
  /** Whether it is time to look. */
  readonly isWanted: boolean;
}

/** What has come of looking. `chosen` may be empty: nothing is related then. */
export type PostsState =
  | {
      readonly status: 'ready';
      readonly chosen: readonly ChosenPost[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'loading' };

/** Where posts come from. */
interface Place {
  /** The same as long as the place and its content are. */
  readonly key: readonly unknown[];
  readonly load: (signal: AbortSignal) => Promise<LoadedPosts>;
}

const LOADING: PostsState = { status: 'loading' };
const NOTHING = Promise.resolve<LoadedPosts>({ posts: [], diagnostics: [] });

/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
export class PostsController implements ReactiveController {
  state = LOADING;
  #place: readonly unknown[] = [];
  #choice = '';
  #loaded = NOTHING;
  #loading = new AbortController();
  #choosing = new AbortController();
  /** The author's links, until a child changes. */
  #links: readonly Post[] | undefined;
  readonly #children = new MutationObserver(() => {
    this.#links = undefined;
    this.host.requestUpdate();
  });

  constructor(private readonly host: PostsHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // They may have changed while nobody watched.
    this.#links = undefined;
    this.#children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type', 'href', 'rel', 'src', 'srcset', 'datetime', 'data-tags', 'slot'],
    });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    if (this.state === LOADING) this.#place = [];
    this.#choice = '';
    this.#loading.abort();
    this.#choosing.abort();
  }

  hostUpdate(): void {
    const { host } = this;
    if (!host.isWanted) return;
    if (isStillParsed(host) && host.posts === undefined) {
      document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
      return;
    }
    const { key, load } = this.#find();
    const isElsewhere =
      key.length !== this.#place.length || key.some((item, index) => item !== this.#place[index]);
    const choice = JSON.stringify(host.choice);
    if (!isElsewhere && choice === this.#choice) return;
    this.#choice = choice;
    if (isElsewhere) {
      this.#place = key;
      this.state = LOADING;
      this.#loading.abort();
      this.#loading = new AbortController();
      this.#loaded = load(this.#loading.signal);
    }
    this.#choosing.abort();
    this.#choosing = new AbortController();
    void this.#choose(this.#choosing.signal);
  }

  readonly #onParsed = () => {
    this.host.requestUpdate();
  };

  #find(): Place {
    const { host } = this;
    const { posts, src } = host;
    const json = inlineJson(host);
    if (posts !== undefined && posts !== null) return inline('posts', posts);
    if (json !== undefined) return inline('<script type="application/json">', json);
    if (src) return fetched(src, host);
    const links = (this.#links ??= readLinks(host));
    if (links.length > 0) {
      return { key: [links], load: () => Promise.resolve({ posts: links, diagnostics: [] }) };
    }
    const feed = feedOf(document);
    return feed ? fetched(feed, host) : NOWHERE;
  }

  /** Chooses from what has been loaded. */
  async #choose(signal: AbortSignal): Promise<void> {
    const { choice } = this.host;
    let state: PostsState;
    try {
      const { posts, diagnostics } = await this.#loaded;
      const exclude = [...choice.exclude, location.href];
      const work = choosePosts(posts, readPage(document, location.href), { ...choice, exclude });
      const chosen = await inSlices(work, signal);
      state =
        posts.length > 0 || diagnostics.length === 0
          ? { status: 'ready', chosen, diagnostics }
          : { status: 'failed', diagnostics };
    } catch (error) {
      state = { status: 'failed', diagnostics: [notRead('posts', error)] };
    }
    if (signal.aborted) return;
    this.state = state;
    this.host.requestUpdate();
  }
}

/** Frameworks that set properties may hand over the posts as text, or none until they have them. */
function inline(place: string, value: unknown): Place {
  if (Array.isArray(value) && value.length === 0) return EMPTY;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { key: [place, value], load: (signal) => readPosts(place, text, signal) };
}

function fetched(addresses: string, host: PostsHost): Place {
  const maxBytes = host.maxBytes > 0 ? host.maxBytes : MOST_BYTES;
  return {
    key: [addresses, maxBytes],
    load: (signal) =>
      loadPosts(addresses.split(/\s+/).filter(Boolean), {
        signal,
        maxBytes,
        page: addressOf(document, location.href),
      }),
  };
}

const NO_FEED = problem(
  'no-feed',
  'src',
  'is missing, and this page names no feed in its head',
  'Name a feed with src="…", or write the posts as a list of links inside.',
);

const EMPTY: Place = {
  key: ['empty'],
  load: () => NOTHING,
};

const NOWHERE: Place = {
  key: ['nowhere'],
  load: () => Promise.resolve({ posts: [], diagnostics: [NO_FEED] }),
};
