import { RelatedPosts } from '../elements/related-posts.js';
import { define } from './define.js';

define('related-posts', RelatedPosts);
//# sourceMappingURL=related-posts.js.map
