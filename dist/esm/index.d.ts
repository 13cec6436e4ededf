/** Classes and types. Importing this file defines no element and changes nothing. */
export { define } from './define/define.js';
export { OutcomeChart } from './elements/outcome-chart.js';
export { OutcomeChartErrorEvent, OutcomeChartLoadEvent } from './elements/outcome-chart.events.js';
export { RelatedPosts } from './elements/related-posts.js';
export { RelatedPostsErrorEvent, RelatedPostsLoadEvent, RelatedPostsSelectEvent, } from './elements/related-posts.events.js';
export { TreatmentCompare } from './elements/treatment-compare.js';
export { TreatmentCompareErrorEvent, TreatmentCompareLoadEvent, } from './elements/treatment-compare.events.js';
export { TreatmentGuide } from './elements/treatment-guide.js';
export { TreatmentGuideBegunEvent, TreatmentGuideErrorEvent, TreatmentGuideFinishedEvent, TreatmentGuideLoadEvent, } from './elements/treatment-guide.events.js';
export { addLanguage, type ComparisonMessages, type GuideMessages, type LanguageWords, type PluralForms, type PostsMessages, } from './i18n/messages.js';
export type { Diagnostic, DiagnosticCode, Severity } from './model/diagnostics/diagnostic.js';
export { formatDiagnostic } from './model/diagnostics/diagnostic.js';
export type { ExtensionInput, FindExtended } from './model/comparison/extension.js';
export { parseComparison, parseComparisonText, type ParseResult, } from './model/comparison/parse-comparison.js';
export type { ChosenPost } from './model/relevance/choose-posts.js';
export type { Post, PostImage } from './model/posts/post.js';
export type { Comparison, ComparisonInput } from './model/comparison/schema.js';
export { type BuiltInComparisons, registerComparisons } from './sources/built-in.js';
