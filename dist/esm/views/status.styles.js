import { css } from 'lit';

const statusStyles = css `.status{border-radius:var(--_radius);background:var(--_raised);unicode-bidi:plaintext;padding:.9em 1.1em}.status:not(:last-child){margin-block-end:calc(1.5 * var(--_space))}.status>[data-room]{display:grid}.status>[data-room]>span,.status>[data-room]:after{grid-area:1/1}.status>[data-room]:after{content:attr(data-room);visibility:hidden}.retry{border-color:var(--_strong);min-block-size:2.75em;margin-block-start:.6em;padding:.3em 1.1em}.retry:hover{background:var(--_tint)}.retry[aria-disabled=true]{cursor:progress;border-style:dashed}@media print{.retry{display:none}}@media (forced-colors:active){.status{border:1px solid canvastext}}`;

export { statusStyles };
//# sourceMappingURL=status.styles.js.map
