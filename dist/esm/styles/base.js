import { css } from 'lit';

/** Type, spacing and states that every view shares. */
const base = css `.heading{font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:balance;margin:0;scroll-margin-block-start:calc(var(--_sticky) + 1em);font-size:1em;line-height:1.25}p,ul,ol,dl,dd,table{margin:0;padding:0}ul,ol{list-style:none}p+p,p+ul,ul+p,dl+p{margin-block-start:.5em}a{color:var(--_link);text-underline-offset:.18em;text-decoration:underline .06em}a:hover{text-decoration-thickness:.12em}:focus-visible{outline:.15em solid var(--_focus);outline-offset:.15em;border-radius:.15em}[tabindex="-1"]:focus:not(:focus-visible){outline:none}strong{font-weight:650}.small{color:var(--_muted);font-size:.875em}.points>li{padding-inline-start:1.1em;position:relative}.points>li+li{margin-block-start:.4em}.points>li:before{content:"";background:var(--_strong);border-radius:50%;block-size:5px;inline-size:5px;position:absolute;inset-block-start:.62em;inset-inline-start:.15em}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}summary{cursor:pointer;min-block-size:1.75em}@media (forced-colors:active){.points>li:before{background:canvastext}}`;

export { base };
//# sourceMappingURL=base.js.map
