import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ChosenPost } from '../model/relevance/choose-posts.js';

/** Posts have been chosen: those that are shown, or none where nothing is related. It does not bubble. */
export class RelatedPostsLoadEvent extends CustomEvent<null> {
  constructor(readonly posts: readonly ChosenPost[]) {
    super('related-posts-load');
  }
}

/** No posts could be read. It does not bubble. */
export class RelatedPostsErrorEvent extends CustomEvent<null> {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('related-posts-error');
  }
}

/** A reader follows the link to a post. It says which post, and nothing of the reader. It does not bubble. */
export class RelatedPostsSelectEvent extends CustomEvent<null> {
  constructor(
    readonly url: string,
    /** Counted from 1. */
    readonly position: number,
  ) {
    super('related-posts-select');
  }
}

declare global {
  interface HTMLElementEventMap {
    'related-posts-load': RelatedPostsLoadEvent;
    'related-posts-error': RelatedPostsErrorEvent;
    'related-posts-select': RelatedPostsSelectEvent;
  }
}
