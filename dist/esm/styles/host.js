import { css } from 'lit';

/**
 * The box, and what crosses into it. Width, margins and floats belong to the page. `!important` in a shadow root wins
 * over the page's own rules: so a page can hide the whole element, but cannot blur, mask, scale, shift or cut it, and no reset
 * such as `*{all:unset}` makes it collapse. What a transition is on its way to wins over `!important`, so the host has
 * none: one may have begun before the script came.
 *
 * A flex container has no first line and no first letter that a page could style. To take those of a block back by a rule
 * of ours would make each layout several times as long. Beside a float it would be narrow from top to bottom, so it stands
 * below, unless the page says otherwise (`clear`). On paper it is a block, which every engine breaks over pages.
 *
 * Inherited text styles are reset on the inner root; colour, font and direction are the page's on purpose.
 */
const host = css `:host{clear:both;box-sizing:border-box!important;columns:auto!important;contain:none!important;content-visibility:visible!important;writing-mode:horizontal-tb!important;opacity:1!important;filter:none!important;mix-blend-mode:normal!important;min-inline-size:min(100%,max(12em,144px))!important;-webkit-mask-box-image:initial!important;-webkit-box-reflect:initial!important;clip:auto!important;clip-path:none!important;transform:initial!important;translate:initial!important;rotate:initial!important;scale:initial!important;offset:initial!important;zoom:1!important;outline:none!important;flex-flow:column!important;text-decoration:none!important;transition:none!important;display:flex!important;position:relative!important;inset:auto!important;overflow:visible!important;mask:none!important;container-type:normal!important}@media print{:host{display:block!important}}:host([hidden]){display:none!important}:host:before,:host:after{content:none!important}*,:before,:after{box-sizing:border-box}.page{isolation:isolate;contain-intrinsic-inline-size:min(30em, 90vw);inline-size:100%;min-inline-size:8em;padding:clamp(0px, var(--tc-padding,0px), min(4em, 12%));background-color:var(--_surface,transparent);color:var(--_ink,inherit);font-family:var(--tc-font,inherit);font-size:clamp(12px, var(--tc-font-size,max(1em, 16px)), 64px);font-variant:normal;font-size-adjust:none;font-feature-settings:normal;font-variation-settings:normal;font-style:normal;font-weight:400;font-stretch:100%;line-height:clamp(1.2, var(--tc-line-height,1.55), 3);letter-spacing:normal;word-spacing:normal;text-align:start;text-align-last:auto;text-indent:0;text-orientation:mixed;text-transform:none;text-shadow:none;white-space:normal;word-break:normal;line-break:auto;border-spacing:0;pointer-events:auto;interactivity:auto;-webkit-text-fill-color:currentColor;-webkit-text-security:none;-webkit-text-stroke:0;overflow-wrap:break-word;hyphens:manual;text-emphasis:none;position:relative;container:page/inline-size}.page.limited{block-size:100%;min-block-size:0;overflow:auto}.page:lang(de){-webkit-hyphens:auto;hyphens:auto;hyphenate-limit-chars:12 5 5}`;

export { host };
//# sourceMappingURL=host.js.map
