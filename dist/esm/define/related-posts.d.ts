import { RelatedPosts } from '../elements/related-posts.js';
declare global {
    interface HTMLElementTagNameMap {
        'related-posts': RelatedPosts;
    }
}
