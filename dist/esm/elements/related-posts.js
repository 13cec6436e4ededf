import { noChange, nothing, html } from 'lit';
import { NearController } from '../controllers/near-controller.js';
import { LINKS } from '../controllers/posts-content.js';
import { PostsController } from '../controllers/posts-controller.js';
import { postsWords } from '../i18n/messages.js';
import { textFormatsFor } from '../i18n/text-formats.js';
import { OLD_CONTENT_SHOWN, OWN_CONTENT_SHOWN, POSTS_SHOWN } from '../model/diagnostics/catalogue.js';
import { isRightToLeft } from '../model/language-tag.js';
import { hasOwnContent, hasSomethingToShow } from '../sources/page/own-content.js';
import { postsView, waitingView, skeletonView, failedPostsView, ownContentView } from '../views/posts/posts.js';
import { postsStyles } from '../views/posts/posts.styles.js';
import { addressesNamed } from './author.js';
import { ElementBase } from './element-base.js';
import { holdsRestOfPage } from './never-closed.js';
import { RelatedPostsSelectEvent, RelatedPostsLoadEvent, RelatedPostsErrorEvent } from './related-posts.events.js';

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
 * @slot - Shown until there are posts, and whenever there are none. A list of links here is a source of posts, unless `links="none"`.
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
        fill: {},
        category: {},
        exclude: {},
        pinned: {},
        layout: {},
        heading: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
        links: {},
        loading: {},
        maxBytes: { type: Number, attribute: 'max-bytes' },
    }; }
    #near = new NearController(this, () => this.loading === 'eager');
    #found = new PostsController(this, () => ({
        posts: this.posts,
        src: this.src,
        maxBytes: this.maxBytes,
        links: this.author.oneOf('links', this.links, ['auto', 'posts', 'none']),
        choice: this.#choice,
        isWanted: this.#isWanted,
    }));
    #brokenImages = new Set();
    // What is derived from the author's wishes before each rendering.
    #choice;
    #context;
    #isWanted = false;
    #holdsRestOfPage = false;
    #reported;
    constructor() {
        super();
        this.rank = 'related';
        this.limit = 3;
        this.fill = 'newest';
        this.layout = 'list';
        this.headingLevel = 2;
        this.links = 'auto';
        this.loading = 'lazy';
        this.maxBytes = 2000000;
    }
    /**
     * Fetches the posts again, past what the browser remembers. Those that are shown stay until the new ones are there,
     * and stay with a notice if none come.
     */
    reload() {
        this.#found.content.reload();
    }
    /**
     * Adds the words around posts in a language, such as `fr`: `{ posts: { related: 'À lire aussi' } }`. Words that are
     * left out stay English. Elements already shown change at once.
     */
    static addLanguage(language, words) {
        postsWords.add(language, words);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { author } = this;
        const isEager = author.oneOf('loading', this.loading, ['lazy', 'eager']) === 'eager';
        this.#isWanted = isEager || this.#near.isNear;
        this.#choice = this.#readChoice();
        this.#context = this.#readContext(this.#choice);
        this.#holdsRestOfPage = holdsRestOfPage(this, author);
        this.#found.update();
    }
    /** Posts that were written beforehand stay until there are others than their own links. */
    get keepsStored() {
        const { state, content } = this.#found;
        return !(state.status === 'ready' && state.value.length > 0) || content.path === LINKS;
    }
    render() {
        if (this.stored && this.keepsStored)
            return noChange;
        return html `<div class="page">${this.#content()}</div>${this.#holdsRestOfPage ? html `<slot></slot>` : nothing}`;
    }
    updated() {
        this.setState(this.#stateName);
        const { state, content } = this.#found;
        const outcome = content.stale ?? state;
        if (outcome === this.#reported)
            return;
        this.#reported = outcome;
        this.#report();
    }
    #content() {
        const { state, content } = this.#found;
        const { retry } = content;
        if (state.status === 'ready' && state.value.length > 0) {
            return postsView(state.value, this.#context, content.stale && retry);
        }
        const hasOwn = hasOwnContent(this);
        if (state.status === 'loading') {
            return hasOwn ? waitingView(this.#context) : skeletonView(this.#context);
        }
        return state.status === 'failed' && retry && !hasSomethingToShow(this)
            ? failedPostsView(this.#context, retry)
            : ownContentView(!hasOwn);
    }
    get #stateName() {
        const { state, content } = this.#found;
        if (content.isLoading || state.status === 'loading')
            return 'loading';
        if (state.status === 'failed')
            return 'error';
        return state.status === 'ready' && state.value.length > 0 ? undefined : 'empty';
    }
    #readChoice() {
        const { author } = this;
        return {
            rank: author.oneOf('rank', this.rank, ['related', 'newest', 'none']),
            limit: author.wholeNumber('limit', this.limit, 3, MOST_POSTS),
            here: location.href,
            categories: (this.category ?? '').split(',').filter((name) => name.trim()),
            exclude: addressesNamed(author, 'exclude', this.exclude),
            pinned: addressesNamed(author, 'pinned', this.pinned),
            fill: author.oneOf('fill', this.fill, ['newest', 'none']),
        };
    }
    #readContext({ rank, limit }) {
        const messages = postsWords.in(this.language);
        return {
            heading: this.heading?.trim() ? this.heading : messages[rank],
            headingLevel: this.author.wholeNumber('heading-level', this.headingLevel, 2, 6),
            layout: this.author.oneOf('layout', this.layout, ['list', 'cards', 'compact']),
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
    #follow = (event, position) => {
        const { href } = event.currentTarget;
        const MIDDLE = 1;
        if (event.button > MIDDLE)
            return;
        this.dispatchEvent(new RelatedPostsSelectEvent(href, position));
    };
    #report() {
        const { state, content } = this.#found;
        const fail = (what, diagnostics) => {
            this.report('error', what, diagnostics, new RelatedPostsErrorEvent(diagnostics));
        };
        if (content.stale)
            fail(OLD_CONTENT_SHOWN, content.stale);
        else if (state.status === 'failed')
            fail(OWN_CONTENT_SHOWN, state.diagnostics);
        else if (state.status === 'ready') {
            const { value, diagnostics } = state;
            this.report('warn', POSTS_SHOWN, diagnostics, new RelatedPostsLoadEvent(value));
        }
        else
            setTimeout(this.#prepareFormats);
    }
    /** The first date of a page takes an engine longer than all posts take us, so that is not left for when they show. */
    #prepareFormats = () => {
        textFormatsFor(this.language).date('2000-01-01');
    };
}

export { RelatedPosts };
//# sourceMappingURL=related-posts.js.map
