/** Everything in one. The comparisons come first, so that elements already on the page find them at once. */
import './define/built-in-comparisons.js';
import './define/treatment-compare.js';
import './define/outcome-chart.js';
import './define/related-posts.js';
