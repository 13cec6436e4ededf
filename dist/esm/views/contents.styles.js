import { css } from 'lit';

/** Folded on a narrow page; on a wide one the list stands open, where the engine can style a fold's content. */
const contentsStyles = css `.contents{border-block:1px solid var(--_border);margin-block-start:calc(2 * var(--_space));padding-block:.6em}.contents summary{font-weight:600}.contents ul{flex-wrap:wrap;gap:0 1.25em;margin-block-start:.25em;display:flex}.contents a{padding-block:.3em;display:inline-block}@container page (inline-size<=30em){.contents :is(ul,a){display:block}.contents a{padding-block:.45em}}@supports selector(::details-content){@container page (inline-size>=44em){.contents summary{display:none}.contents details::details-content{content-visibility:visible;block-size:auto}}}@media print{.contents{display:none}}`;

export { contentsStyles };
//# sourceMappingURL=contents.styles.js.map
