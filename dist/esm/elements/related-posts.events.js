/** Posts have been chosen: those that are shown, or none where nothing is related. It does not bubble. */
class RelatedPostsLoadEvent extends CustomEvent {
    constructor(posts) {
        super('related-posts-load');
        this.posts = posts;
    }
}
/** No posts could be read. It does not bubble. */
class RelatedPostsErrorEvent extends CustomEvent {
    constructor(diagnostics) {
        super('related-posts-error');
        this.diagnostics = diagnostics;
    }
}
/** A reader follows the link to a post. It says which post, and nothing of the reader. It does not bubble. */
class RelatedPostsSelectEvent extends CustomEvent {
    constructor(url, 
    /** Counted from 1. */
    position) {
        super('related-posts-select');
        this.url = url;
        this.position = position;
    }
}

export { RelatedPostsErrorEvent, RelatedPostsLoadEvent, RelatedPostsSelectEvent };
//# sourceMappingURL=related-posts.events.js.map
