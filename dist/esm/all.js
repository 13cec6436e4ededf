import './define/built-in-comparisons.js';
import './define/tables.js';
import './define/treatment-compare.js';
import './define/outcome-chart.js';
import './define/related-posts.js';
import './define/for-guide.js';
//# sourceMappingURL=all.js.map
