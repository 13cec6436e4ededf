import { isSame } from '../model/is-same.js';
import { choosePosts } from '../model/relevance/choose-posts.js';
import { MOST_BYTES } from '../sources/fetch-text.js';
import { inlineJson } from '../sources/page/inline-json.js';
import { readLinks } from '../sources/page/link-list.js';
import { feedOf, readPage, addressOf } from '../sources/page/read-page.js';
import { notRead, readPosts, loadPosts, problem } from '../sources/load-posts.js';
import { inSlices } from '../sources/page/slices.js';
import { isStillParsed } from '../sources/page/still-parsed.js';
import { takeBack } from '../sources/page/take-back.js';

const LOADING = { status: 'loading' };
/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
class PostsController {
    #place;
    #choice;
    /** What was loaded last, and from where. */
    #loaded;
    #loadedPlace;
    #loading;
    #choosing;
    /** The author's links, until a child changes. */
    #links;
    #children;
    constructor(host) {
        this.host = host;
        this.state = LOADING;
        /** Whether posts are on their way, for the first time or again. */
        this.isLoading = true;
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
    /** Whether the posts can be asked for again. */
    get canReload() {
        return this.#place?.isFetched ?? false;
    }
    /** Fetches the posts again. What is there stays until better ones are. */
    reload() {
        if (!this.#place?.isFetched || this.isLoading)
            return;
        void this.#load(this.#place, true);
        this.host.requestUpdate();
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
        if (this.isLoading)
            this.#place = undefined;
        this.#choice = undefined;
        this.#loading.abort();
        this.#choosing.abort();
    }
    hostUpdate() {
        const { host } = this;
        // Removed before its turn came, it would ask for what nobody waits for, and go on listening.
        if (!host.isConnected || !host.isWanted)
            return;
        if (isStillParsed(host) && !host.posts) {
            document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
            return;
        }
        takeBack(host, 'ul,ol');
        const place = this.#find();
        const { choice } = host;
        const isElsewhere = !isSamePlace(place, this.#place);
        if (!isElsewhere && isSame(choice, this.#choice))
            return;
        this.#choice = choice;
        if (isElsewhere) {
            this.#place = place;
            // Posts that are shown stay until others are there.
            if (!place.isFetched || this.state.status !== 'ready') {
                this.state = LOADING;
                this.#loaded = undefined;
            }
            void this.#load(place, false);
        }
        else if (this.#loaded) {
            void this.#choose(this.#loaded);
        }
    }
    #onParsed;
    #find() {
        const { host } = this;
        const { posts, src } = host;
        const json = inlineJson(host);
        if (posts)
            return inline('posts', posts);
        if (json !== undefined)
            return inline('<script type="application/json">', json);
        if (src)
            return fetched(src, host);
        const links = (this.#links ??= readLinks(host));
        if (links.length > 0)
            return known(links, links);
        const feed = feedOf(document);
        return feed ? fetched(feed, host) : NOWHERE;
    }
    async #load(place, isAgain) {
        this.#loading.abort();
        this.#loading = new AbortController();
        const { signal } = this.#loading;
        this.isLoading = true;
        const loaded = await place.load(signal, isAgain);
        if (signal.aborted)
            return;
        this.isLoading = false;
        if (isSamePlace(place, this.#loadedPlace) &&
            this.state.status === 'ready' &&
            isFailure(loaded)) {
            this.stale = loaded.diagnostics;
            this.host.requestUpdate();
            return;
        }
        this.stale = undefined;
        this.#loaded = loaded;
        this.#loadedPlace = place;
        await this.#choose(loaded);
    }
    /** Chooses from what has been loaded. */
    async #choose(loaded) {
        this.#choosing.abort();
        this.#choosing = new AbortController();
        const { signal } = this.#choosing;
        const { choice } = this.host;
        const { posts, diagnostics } = loaded;
        let state;
        try {
            const exclude = [...choice.exclude, location.href];
            const work = choosePosts(posts, readPage(document, location.href), { ...choice, exclude });
            const chosen = await inSlices(work, signal);
            state = isFailure(loaded)
                ? { status: 'failed', diagnostics }
                : { status: 'ready', chosen, diagnostics };
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
function isFailure({ posts, diagnostics }) {
    return posts.length === 0 && diagnostics.length > 0;
}
/** The pieces of a key must be the same ones: posts that a page has set again are other posts. */
function isSamePlace({ key }, other) {
    return key.length === other?.key.length && key.every((item, index) => item === other.key[index]);
}
/** A place whose posts are read already. */
function known(key, posts, ...diagnostics) {
    return { key: [key], load: () => Promise.resolve({ posts, diagnostics }) };
}
/** Frameworks that set properties may hand over the posts as text, or none until they have them. */
function inline(place, value) {
    if (Array.isArray(value) && value.length === 0)
        return EMPTY;
    return { key: [place, value], load: (signal) => readPosts(place, value, signal) };
}
function fetched(addresses, host) {
    const maxBytes = host.maxBytes > 0 ? host.maxBytes : MOST_BYTES;
    return {
        key: [addresses, maxBytes],
        isFetched: true,
        load: (signal, isAgain) => loadPosts(addresses.split(/\s+/).filter(Boolean), {
            signal,
            isAgain,
            maxBytes,
            page: addressOf(document, location.href),
        }),
    };
}
const NO_FEED = problem('no-feed', 'src', 'is missing, and this page names no feed in its head', 'Name a feed with src="…", or write the posts as a list of links inside.');
const EMPTY = known('empty', []);
const NOWHERE = known('nowhere', [], NO_FEED);

export { PostsController };
//# sourceMappingURL=posts-controller.js.map
