import { toDiagnostic } from '../model/diagnostics/finding.js';
import { isSame } from '../model/is-same.js';
import { choosePosts } from '../model/relevance/choose-posts.js';
import { UNREADABLE_POSTS, FEW_POSTS } from '../model/diagnostics/catalogue.js';
import { readPage } from '../sources/page/read-page.js';
import { inSlices } from '../sources/page/slices.js';
import { ContentController } from './content-controller.js';
import { LatestRun } from './latest-run.js';
import { LeaveController } from './leave-controller.js';
import { postsContent, LINKS } from './posts-content.js';

/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
class PostsController {
    #choosing;
    /** What was chosen from, and how. */
    #chosenFrom;
    #choice;
    constructor(host, wishes) {
        this.host = host;
        this.wishes = wishes;
        this.state = { status: 'loading' };
        this.#choosing = new LatestRun(UNREADABLE_POSTS);
        this.#chooseIfNew = () => {
            const { state } = this.content;
            const { choice } = this.wishes();
            if (state === this.#chosenFrom && isSame(choice, this.#choice)) {
                this.host.requestUpdate();
                return;
            }
            this.#chosenFrom = state;
            this.#choice = choice;
            this.#choosing.stop();
            if (state.status === 'ready')
                this.#choose(state.value, choice, state.diagnostics);
            else
                this.#settle(state);
        };
        this.#settle = (state) => {
            this.state = state;
            this.host.requestUpdate();
        };
        this.content = new ContentController(host, postsContent(host, wishes), this.#chooseIfNew);
        new LeaveController(host, () => {
            this.#choosing.stop();
            this.#chosenFrom = undefined;
        });
    }
    /** Looks for posts, and chooses among them. The host calls it before it derives what it shows. */
    update() {
        if (!this.host.isConnected || !this.wishes().isWanted)
            return;
        this.content.update();
        this.#chooseIfNew();
    }
    #chooseIfNew;
    #choose(posts, choice, diagnostics) {
        void this.#choosing.start('posts', async (signal) => {
            const told = [...diagnostics];
            const page = readPage(document, location.href, this.host);
            const tell = (shortage) => {
                const values = { ...shortage, limit: choice.limit };
                told.push(toDiagnostic({ notice: FEW_POSTS, path: 'limit', values }));
            };
            const isLinks = this.content.path === LINKS;
            const work = choosePosts(posts, page, choice, isLinks ? undefined : tell);
            return { status: 'ready', value: await inSlices(work, signal), diagnostics: told };
        }, this.#settle);
    }
    #settle;
}

export { PostsController };
//# sourceMappingURL=posts-controller.js.map
