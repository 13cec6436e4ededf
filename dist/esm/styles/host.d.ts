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
export declare const host: import("lit").CSSResult;
