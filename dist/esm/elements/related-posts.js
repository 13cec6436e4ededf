import { nothing, html } from 'lit';
import { NearController } from '../controllers/near-controller.js';
import { PostsController } from '../controllers/posts-controller.js';
import { postsWords } from '../i18n/messages.js';
import { isRightToLeft } from '../i18n/formats.js';
import { textFormatsFor } from '../i18n/text-formats.js';
import { webAddress } from '../sources/web-address.js';
import { postsView, waitingView, skeletonView, failedPostsView, ownContentView } from '../views/posts/posts.js';
import { postsStyles } from '../views/posts/posts.styles.js';
import { ElementBase } from './element-base.js';
import { RelatedPostsSelectEvent, RelatedPostsLoadEvent, RelatedPostsErrorEvent } from './related-posts.events.js';
import { summarise } from './summarise.js';

const MOST_POSTS = 24;
/**
 * Shows the posts of a site that are most related to the page.
 *
 * They come from the first of: the `posts` property, a child `<script type="application/json">`, `src`, a list of
 * links inside the element, the feed that the page names in its head. Until they are there, and whenever none are,
 * the element's own children are shown.
 *
 * @tag related-posts
 *
 * @slot - Shown until there are posts, and whenever there are none. A list of links here is a source of posts.
 * @slot heading - A heading that takes the place of the element's own.
 * @slot footer - Something after the posts, such as a link to all of them.
 * @slot empty - Shown where there are no posts and no other children.
 *
 * @fires {RelatedPostsLoadEvent} related-posts-load - Posts have been chosen: `posts` are those that are shown.
 * @fires {RelatedPostsErrorEvent} related-posts-error - No posts could be read, or none but those loaded before; `diagnostics` say why.
 * @fires {RelatedPostsSelectEvent} related-posts-select - A reader follows the link to a post: its `url` and `position`.
 *
 * @csspart heading - The heading.
 * @csspart list - The list of posts.
 * @csspart item - Each post.
 * @csspart image - The picture of a post.
 * @csspart title - The title of a post, which is its link.
 *
 * @cssstate loading - The posts are on their way, for the first time or again.
 * @cssstate error - No posts could be read.
 * @cssstate empty - There are posts, but none to show on this page.
 *
 * @attr {string} lang - Language of the dates and of the element's own words; by default that of the page.
 */
class RelatedPosts extends ElementBase {
    static { this.styles = postsStyles; }
    static { this.properties = {
        posts: { attribute: false },
        src: {},
        rank: {},
        limit: { type: Number },
        category: {},
        exclude: {},
        pinned: {},
        layout: {},
        heading: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
        loading: {},
        maxBytes: { type: Number, attribute: 'max-bytes' },
    }; }
    #near = new NearController(this);
    #found = new PostsController(this);
    #brokenImages = new Set();
    #reported;
    constructor() {
        super();
        this.rank = 'related';
        this.limit = 3;
        this.layout = 'list';
        this.headingLevel = 2;
        this.loading = 'lazy';
        this.maxBytes = 2000000;
    }
    /**
     * Fetches the posts again, past what the browser remembers. Those that are shown stay until the new ones are there,
     * and stay with a notice if none come.
     */
    reload() {
        this.#found.reload();
    }
    /**
     * Adds the words around posts in a language, such as `fr`: `{ posts: { related: 'À lire aussi' } }`. Words that are
     * left out stay English. Elements already shown change at once.
     */
    static addLanguage(language, words) {
        postsWords.add(language, words);
    }
    /** Whether it is time to look for posts. @internal */
    get isWanted() {
        return this.oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager' || this.#near.isNear;
    }
    /** What the author asks for. @internal */
    get choice() {
        return {
            rank: this.oneOf('rank', this.rank, ['related', 'newest', 'none']),
            limit: Math.min(MOST_POSTS, Math.max(1, Math.round(this.limit) || 3)),
            categories: (this.category ?? '').split(',').filter((name) => name.trim()),
            exclude: this.#addresses('exclude'),
            pinned: this.#addresses('pinned'),
            fallsBack: !this.hasOwnContent,
        };
    }
    render() {
        return html `<div class="page">${this.#content()}</div> ${this.holdsRestOfPage ? html `<slot></slot>` : nothing}`;
    }
    updated(changed) {
        super.updated(changed);
        this.setState(this.#stateName);
        const { state, stale } = this.#found;
        const outcome = stale ?? state;
        if (outcome === this.#reported)
            return;
        this.#reported = outcome;
        if (stale)
            this.#fail('still shows what was loaded before, because', stale);
        else
            this.#report();
    }
    #content() {
        const { state, stale } = this.#found;
        const retry = this.retryOf(this.#found);
        if (state.status === 'ready' && state.chosen.length > 0) {
            return postsView(state.chosen, this.#context, stale && retry);
        }
        const { hasOwnContent } = this;
        if (state.status === 'loading') {
            return hasOwnContent ? waitingView(this.#context) : skeletonView(this.#context);
        }
        return state.status === 'failed' && retry && !this.#hasAnythingToShow
            ? failedPostsView(this.#context, retry)
            : ownContentView(!hasOwnContent);
    }
    /** Whether the author wrote anything that is better than a notice, and be it for this very case. */
    get #hasAnythingToShow() {
        return [...this.childNodes].some((node) => node instanceof Element
            ? !/heading|footer/.test(node.slot) && !node.matches('script')
            : node instanceof Text && node.data.trim());
    }
    get #stateName() {
        const { isLoading, state } = this.#found;
        if (isLoading || state.status === 'loading')
            return 'loading';
        if (state.status === 'failed')
            return 'error';
        return state.chosen.length > 0 ? undefined : 'empty';
    }
    get #context() {
        const { rank, limit } = this.choice;
        const messages = postsWords.in(this.language);
        return {
            heading: this.heading?.trim() ? this.heading : messages[rank],
            headingLevel: Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2)),
            layout: this.oneOf('layout', this.layout, ['list', 'cards', 'compact']),
            limit,
            givesReasons: rank === 'related',
            namesSources: /\S\s+\S/.test(this.src ?? ''),
            origin: location.origin,
            brokenImages: this.#brokenImages,
            messages,
            direction: isRightToLeft(this.language) ? 'rtl' : nothing,
            formats: textFormatsFor(this.language),
            follow: this.#follow,
            dropImage: (src) => {
                this.#brokenImages.add(src);
                this.requestUpdate();
            },
        };
    }
    /** The addresses that an attribute names. Others are worth a word to the author. */
    #addresses(attribute) {
        const named = this[attribute]?.split(/\s+/).filter(Boolean) ?? [];
        return named.flatMap((text) => {
            const address = webAddress(text, document.baseURI);
            if (address)
                return address;
            this.say('warn', `${attribute} names ${text}, which is not an http or https address.`);
            return [];
        });
    }
    #follow = (event, position) => {
        const { href } = event.currentTarget;
        const MIDDLE = 1;
        if (event.button > MIDDLE)
            return;
        this.dispatchEvent(new RelatedPostsSelectEvent(href, position));
    };
    /** Tells the page, and its author in one console line, what has come of the posts. */
    #report() {
        const { state } = this.#found;
        switch (state.status) {
            case 'ready':
                if (state.diagnostics.length > 0)
                    this.say('warn', summarise('shows posts, but', state.diagnostics));
                this.dispatchEvent(new RelatedPostsLoadEvent(state.chosen));
                break;
            case 'failed':
                this.#fail('shows its own content, because', state.diagnostics);
                break;
            case 'loading':
                setTimeout(this.#prepareFormats);
        }
    }
    #fail(what, diagnostics) {
        this.say('error', summarise(what, diagnostics));
        this.dispatchEvent(new RelatedPostsErrorEvent(diagnostics));
    }
    /** The first date of a page takes an engine longer than all posts take us, so that is not left for when they show. */
    #prepareFormats = () => {
        textFormatsFor(this.language).date('2000-01-01');
    };
}

export { RelatedPosts };
//# sourceMappingURL=related-posts.js.map
