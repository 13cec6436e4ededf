import { css } from 'lit';

/**
 * On a narrow page one line that stays at the top, and whose list opens below it, over the text; on a wide one the list
 * stands open in its place, where the engine can style a fold's content.
 */
const contentsStyles = css `.skip{z-index:3;background:var(--_paper,var(--_surface,Canvas));border-radius:var(--_radius);padding:.6em 1em;position:absolute;inset-block-start:0;inset-inline-start:0}.skip:not(:focus){clip-path:inset(50%);block-size:1px;inline-size:1px;padding:0;overflow:hidden}.contents{z-index:2;border-block:1px solid var(--_border);background:var(--_paper,var(--_surface,Canvas));color:var(--_print,inherit);margin-block-start:calc(1.25 * var(--_space));padding-block:.25em;position:sticky;inset-block-start:var(--_sticky)}.contents summary{white-space:nowrap;text-overflow:ellipsis;color:var(--_link);font-weight:600;line-height:max(2.25em,36px);overflow:hidden}.panel{border:1px solid var(--_border);border-radius:0 0 var(--_radius) var(--_radius);background:var(--_paper,var(--_surface,Canvas));max-block-size:70vh;padding:.5em .75em;position:absolute;inset-block-start:100%;inset-inline:0;overflow:auto;box-shadow:0 .4em 1.2em #00000026}.contents li>a{padding-block:.45em;display:block}.tools{flex-wrap:wrap;gap:0 1.25em;display:flex}.tools button{min-block-size:max(2.25em,36px);color:var(--_link);border:0;padding:0;font-size:.9375em}.tools button:hover{text-decoration:underline}@supports selector(::details-content){@container page (inline-size>=44em){.contents{padding-block:.6em;position:static}.contents summary{display:none}.contents details::details-content{content-visibility:visible;block-size:auto}.panel{max-block-size:none;box-shadow:none;border:0;padding:0;position:static;overflow:visible}.panel>ul{flex-wrap:wrap;gap:0 1.25em;display:flex}.contents li>a{padding-block:.3em}}}.limited .contents{position:static}@media print{.skip,.contents{display:none}}`;

export { contentsStyles };
//# sourceMappingURL=contents.styles.js.map
