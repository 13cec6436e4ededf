import { css } from 'lit';

/** Type, spacing and states that every element shares. */
const base = css `.heading{font-family:var(--tc-heading-font,inherit);font-weight:var(--tc-heading-weight,650);text-wrap:balance;margin:0;scroll-margin-block-start:calc(var(--_sticky) + 3.5em);font-size:1em;line-height:1.25}a,button{scroll-margin-block-start:calc(var(--_sticky) + max(4.5em, 56px))}p,ul,ol{margin:0;padding:0}ul,ol{list-style:none}p+p,p+ul,ul+p{margin-block-start:.5em}a{color:var(--_link);text-underline-offset:.18em;text-decoration:underline .06em}a:hover{text-decoration-thickness:.12em}:focus-visible{outline:.15em solid var(--_focus);outline-offset:.15em;border-radius:.15em}[tabindex="-1"]:focus:not(:focus-visible){outline:none}button{border:1px solid var(--_border);color:inherit;font:inherit;cursor:pointer;background:0 0}button,button:focus-visible{border-radius:var(--_radius)}.small{color:var(--_muted);font-size:max(.875em,12px)}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}@media print{a{color:inherit;text-decoration:none}}`;

export { base };
//# sourceMappingURL=base.js.map
