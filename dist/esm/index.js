export { define } from './define/define.js';
export { OutcomeChart } from './elements/outcome-chart.js';
export { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from './elements/outcome-chart.events.js';
export { RelatedPosts } from './elements/related-posts.js';
export { RelatedPostsErrorEvent, RelatedPostsLoadEvent, RelatedPostsSelectEvent } from './elements/related-posts.events.js';
export { TreatmentCompare } from './elements/treatment-compare.js';
export { TreatmentCompareErrorEvent, TreatmentCompareLoadEvent } from './elements/treatment-compare.events.js';
export { TreatmentGuide } from './elements/treatment-guide.js';
export { TreatmentGuideBegunEvent, TreatmentGuideErrorEvent, TreatmentGuideFinishedEvent, TreatmentGuideLoadEvent } from './elements/treatment-guide.events.js';
export { addLanguage } from './i18n/messages.js';
export { formatDiagnostic } from './model/diagnostics/diagnostic.js';
export { parseComparison, parseComparisonText } from './model/comparison/parse-comparison.js';
export { registerComparisons } from './sources/built-in.js';
//# sourceMappingURL=index.js.map
