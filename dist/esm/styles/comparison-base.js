import { css } from 'lit';
import { base } from './base.js';
import { host } from './host.js';
import { locked } from './locked.js';
import { tokens } from './tokens.js';
import { treatmentColours } from './treatment-colours.js';

/** Small things that every view of a comparison shares, beside the base of all elements. */
const comparisonBase = css `.page{--_treatment:var(--_strong);--_alert:color-mix(in oklab, #d9480f 45%, currentColor)}summary,input{scroll-margin-block-start:calc(var(--_sticky) + max(4.5em, 56px))}dl,dd,table{margin:0;padding:0}dl+p{margin-block-start:.5em}strong{font-weight:650}.review,.arm-label,.treatment-label,.times thead th{color:var(--_muted);font-size:max(.875em,12px)}.reserved{min-block-size:min(var(--tc-loading-block-size,32em), 200vh)}.badge{color:var(--_alert);border:1px solid;border-radius:1em;padding:.05em .6em;display:inline-block}.points>li{padding-inline-start:1.1em;position:relative}.points>li+li{margin-block-start:.4em}.points>li:before{content:"";background:var(--_strong);border-radius:50%;block-size:5px;inline-size:5px;position:absolute;inset-block-start:.62em;inset-inline-start:.15em}.steps{padding-inline-start:1.5em;list-style:decimal}.picture{object-fit:contain;object-position:0 0;vertical-align:middle;block-size:auto;max-block-size:16em;max-inline-size:100%}.picture:dir(rtl){object-position:100% 0}.picture:not([width]){object-fit:scale-down;block-size:6em}summary{cursor:pointer;min-block-size:1.75em}@media print{.page{--_measure:100%;font-size:9.75pt;line-height:1.4}summary{break-after:avoid;list-style:none}.sources a[rel][href^=http]:after,.points a[rel][href^=http]:after,.action:after{content:" " attr(href);overflow-wrap:anywhere;font-size:.9em}}@media (forced-colors:active){.points>li:before{background:canvastext}}`;
/** What every element that shows a comparison or a part of one begins with, in cascade order. */
const sharedByComparisons = [tokens, treatmentColours, host, base, comparisonBase, locked];

export { comparisonBase, sharedByComparisons };
//# sourceMappingURL=comparison-base.js.map
