import './define/built-in-comparisons.js';
import './define/treatment-compare.js';
import './define/outcome-chart.js';
//# sourceMappingURL=all.js.map
