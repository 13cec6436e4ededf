/**
 * The box, and what crosses into it. `!important` in a shadow root wins over the page's own rules, even
 * over a reset such as `*{all:unset}`. Inherited text styles are reset on the inner root; colour,
 * font and direction are the page's on purpose.
 */
export declare const host: import("lit").CSSResult;
