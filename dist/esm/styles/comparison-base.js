import { css } from 'lit';

/** Small things that every view of a comparison shares, beside the base of all elements. */
const comparisonBase = css `.review{color:var(--_muted);font-size:.875em}.badge{color:var(--_alert);border:1px solid;border-radius:1em;padding:.05em .6em;display:inline-block}.points>li{padding-inline-start:1.1em;position:relative}.points>li+li{margin-block-start:.4em}.points>li:before{content:"";background:var(--_strong);border-radius:50%;block-size:5px;inline-size:5px;position:absolute;inset-block-start:.62em;inset-inline-start:.15em}summary{cursor:pointer;min-block-size:1.75em}@media print{summary{break-after:avoid;list-style:none}.sources a[href^=http]:after,.points a[href^=http]:after,.action:after{content:" " attr(href);overflow-wrap:anywhere;font-size:.9em}}@media (forced-colors:active){.points>li:before{background:canvastext}}`;

export { comparisonBase };
//# sourceMappingURL=comparison-base.js.map
