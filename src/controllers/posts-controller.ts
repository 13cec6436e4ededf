import type { ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { toDiagnostic } from '../model/diagnostics/finding.js';
import { isSame } from '../model/is-same.js';
import type { Post } from '../model/posts/post.js';
import {
  type Choice,
  type ChosenPost,
  choosePosts,
  type Shortage,
} from '../model/relevance/choose-posts.js';
import { FEW_POSTS, UNREADABLE_POSTS } from '../model/diagnostics/catalogue.js';
import { readPage } from '../sources/page/read-page.js';
import { inSlices } from '../sources/page/slices.js';
import { ContentController, type ContentState } from './content-controller.js';
import { LatestRun } from './latest-run.js';
import { LeaveController } from './leave-controller.js';
import { LINKS, postsContent, type PostsRequest } from './posts-content.js';

/** What the author of an element asks for. */
export interface PostsWishes extends PostsRequest {
  readonly choice: Choice;
  /** Whether it is time to look. */
  readonly isWanted: boolean;
}

/** What has come of looking and choosing. Nothing may have been chosen: nothing is related then. */
export type PostsState = ContentState<readonly ChosenPost[]>;

/** Finds the posts of its host and chooses some for the page, again whenever either changes. */
export class PostsController {
  state: PostsState = { status: 'loading' };
  readonly content: ContentController<readonly Post[]>;
  readonly #choosing = new LatestRun(UNREADABLE_POSTS);
  /** What was chosen from, and how. */
  #chosenFrom: ContentState<readonly Post[]> | undefined;
  #choice: Choice | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wishes: () => PostsWishes,
  ) {
    this.content = new ContentController(host, postsContent(host, wishes), this.#chooseIfNew);
    new LeaveController(host, () => {
      this.#choosing.stop();
      this.#chosenFrom = undefined;
    });
  }

  /** Looks for posts, and chooses among them. The host calls it before it derives what it shows. */
  update(): void {
    if (!this.host.isConnected || !this.wishes().isWanted) return;
    this.content.update();
    this.#chooseIfNew();
  }

  readonly #chooseIfNew = (): void => {
    const { state } = this.content;
    const { choice } = this.wishes();
    if (state === this.#chosenFrom && isSame(choice, this.#choice)) {
      this.host.requestUpdate();
      return;
    }
    this.#chosenFrom = state;
    this.#choice = choice;
    this.#choosing.stop();
    if (state.status === 'ready') this.#choose(state.value, choice, state.diagnostics);
    else this.#settle(state);
  };

  #choose(posts: readonly Post[], choice: Choice, diagnostics: readonly Diagnostic[]): void {
    void this.#choosing.start(
      'posts',
      async (signal) => {
        const told = [...diagnostics];
        const page = readPage(document, location.href, this.host);
        const tell = (shortage: Shortage) => {
          const values = { ...shortage, limit: choice.limit };
          told.push(toDiagnostic({ notice: FEW_POSTS, path: 'limit', values }));
        };
        const isLinks = this.content.path === LINKS;
        const work = choosePosts(posts, page, choice, isLinks ? undefined : tell);
        return { status: 'ready', value: await inSlices(work, signal), diagnostics: told };
      },
      this.#settle,
    );
  }

  readonly #settle = (state: PostsState): void => {
    this.state = state;
    this.host.requestUpdate();
  };
}
