import { css } from 'lit';

const noticeStyles = css `.notice,.crisis{border-radius:var(--_radius);background:var(--_raised);margin-block-start:calc(1.25 * var(--_space));padding:.9em 1.1em}.disclaimer{margin-block-start:calc(3 * var(--_space))}.crisis{border-inline-start:.25em solid var(--_alert)}.crisis details{margin-block-start:.4em;font-size:max(.9375em,12px)}.crisis-lines>li{margin-block-start:.25em}.crisis a{line-height:max(1.5em,24px);display:inline-block}.crisis .dial{border-radius:var(--_radius);border:1px solid;margin-block:.25em;padding:max(.75em,22px - .65em) .9em;font-weight:600;line-height:1.3;text-decoration:none}.crisis .place{font-weight:600}.crisis .place:after{content:":"}@media print{.crisis .dial{border:0;padding:0}}@media (forced-colors:active){.notice,.crisis{border:1px solid canvastext}}`;

export { noticeStyles };
//# sourceMappingURL=notices.styles.js.map
