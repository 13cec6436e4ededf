import '../needs-browser.js';
import '../../elements/related-posts.js';
