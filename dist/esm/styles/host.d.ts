/**
 * The box, and what crosses into it. Width, margins and floats belong to the page. `!important` in a shadow root wins
 * over the page's own rules: so a page can hide the whole element, but cannot blur, mask, scale, shift or cut it, and no reset
 * such as `*{all:unset}` makes it collapse. What a transition is on its way to wins over `!important`, so the host has
 * none: one may have begun before the script came.
 *
 * Inherited text styles are reset on the inner root; colour, font and direction are the page's on purpose.
 */
export declare const host: import("lit").CSSResult;
