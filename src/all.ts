/** Everything in one. What elements show comes first, so that those already on the page find it at once. */
import './define/built-in-comparisons.js';
import './define/tables.js';
import './define/treatment-compare.js';
import './define/outcome-chart.js';
import './define/related-posts.js';
import './define/for-guide.js';
