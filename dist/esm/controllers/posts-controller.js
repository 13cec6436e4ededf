import { choosePosts } from '../model/posts/choose-posts.js';
import { MOST_BYTES } from '../sources/fetch-text.js';
import { inlineJson } from '../sources/inline-json.js';
import { readLinks } from '../sources/link-list.js';
import { feedOf, readPage, addressOf } from '../sources/page.js';
import { notRead, readPosts, loadPosts, problem } from './posts-loading.js';
import { inSlices } from './slices.js';
import { isStillParsed } from './still-parsed.js';

const LOADING = { status: 'loading' };
const NOTHING = Promise.resolve({ posts: [], diagnostics: [] });
/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
class PostsController {
    #place;
    #choice;
    #loaded;
    #loading;
    #choosing;
    /** The author's links, until a child changes. */
    #links;
    #children;
    constructor(host) {
        this.host = host;
        this.state = LOADING;
        this.#place = [];
        this.#choice = '';
        this.#loaded = NOTHING;
        this.#loading = new AbortController();
        this.#choosing = new AbortController();
        this.#children = new MutationObserver(() => {
            this.#links = undefined;
            this.host.requestUpdate();
        });
        this.#onParsed = () => {
            this.host.requestUpdate();
        };
        host.addController(this);
    }
    hostConnected() {
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
    hostDisconnected() {
        this.#children.disconnect();
        document.removeEventListener('DOMContentLoaded', this.#onParsed);
        if (this.state === LOADING)
            this.#place = [];
        this.#choice = '';
        this.#loading.abort();
        this.#choosing.abort();
    }
    hostUpdate() {
        const { host } = this;
        if (!host.isWanted)
            return;
        if (isStillParsed(host) && host.posts === undefined) {
            document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
            return;
        }
        const { key, load } = this.#find();
        const isElsewhere = key.length !== this.#place.length || key.some((item, index) => item !== this.#place[index]);
        const choice = JSON.stringify(host.choice);
        if (!isElsewhere && choice === this.#choice)
            return;
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
    #onParsed;
    #find() {
        const { host } = this;
        const { posts, src } = host;
        const json = inlineJson(host);
        if (posts !== undefined && posts !== null)
            return inline('posts', posts);
        if (json !== undefined)
            return inline('<script type="application/json">', json);
        if (src)
            return fetched(src, host);
        const links = (this.#links ??= readLinks(host));
        if (links.length > 0) {
            return { key: [links], load: () => Promise.resolve({ posts: links, diagnostics: [] }) };
        }
        const feed = feedOf(document);
        return feed ? fetched(feed, host) : NOWHERE;
    }
    /** Chooses from what has been loaded. */
    async #choose(signal) {
        const { choice } = this.host;
        let state;
        try {
            const { posts, diagnostics } = await this.#loaded;
            const exclude = [...choice.exclude, location.href];
            const work = choosePosts(posts, readPage(document, location.href), { ...choice, exclude });
            const chosen = await inSlices(work, signal);
            state =
                posts.length > 0 || diagnostics.length === 0
                    ? { status: 'ready', chosen, diagnostics }
                    : { status: 'failed', diagnostics };
        }
        catch (error) {
            state = { status: 'failed', diagnostics: [notRead('posts', error)] };
        }
        if (signal.aborted)
            return;
        this.state = state;
        this.host.requestUpdate();
    }
}
/** Frameworks that set properties may hand over the posts as text, or none until they have them. */
function inline(place, value) {
    if (Array.isArray(value) && value.length === 0)
        return EMPTY;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { key: [place, value], load: (signal) => readPosts(place, text, signal) };
}
function fetched(addresses, host) {
    const maxBytes = host.maxBytes > 0 ? host.maxBytes : MOST_BYTES;
    return {
        key: [addresses, maxBytes],
        load: (signal) => loadPosts(addresses.split(/\s+/).filter(Boolean), {
            signal,
            maxBytes,
            page: addressOf(document, location.href),
        }),
    };
}
const NO_FEED = problem('no-feed', 'src', 'is missing, and this page names no feed in its head', 'Name a feed with src="…", or write the posts as a list of links inside.');
const EMPTY = {
    key: ['empty'],
    load: () => NOTHING,
};
const NOWHERE = {
    key: ['nowhere'],
    load: () => Promise.resolve({ posts: [], diagnostics: [NO_FEED] }),
};

export { PostsController };
//# sourceMappingURL=posts-controller.js.map
