import { RelatedPosts } from '../elements/related-posts.js';
import { define } from './define.js';

define('related-posts', RelatedPosts);

declare global {
  interface HTMLElementTagNameMap {
    'related-posts': RelatedPosts;
  }
}
