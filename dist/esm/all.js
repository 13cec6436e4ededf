import './define/built-in-comparisons.js';
import './define/treatment-compare.js';
//# sourceMappingURL=all.js.map
