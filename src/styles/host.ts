import { css } from 'lit';

/**
 * The box, and what crosses into it. `!important` in a shadow root wins over the page's own rules, even
 * over a reset such as `*{all:unset}`. Inherited text styles are reset on the inner root; colour,
 * font and direction are the page's on purpose.
 */
export const host = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    overflow: visible !important;
    float: none !important;
    columns: auto !important;
    position: relative !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .page {
    container: page / inline-size;
    inline-size: 100%;
    contain-intrinsic-inline-size: min(30em, 90vw);
    padding: var(--tc-padding, 0);
    background: var(--_surface, transparent);
    color: var(--_ink, inherit);
    font-family: var(--tc-font, inherit);
    font-size: max(12px, var(--tc-font-size, max(1em, 16px)));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    font-stretch: normal;
    line-height: max(1.2, var(--tc-line-height, 1.55));
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    -webkit-text-fill-color: currentColor;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  /* Its words are longer than narrow columns, and would break without a hyphen. */
  .page:lang(de) {
    -webkit-hyphens: auto;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
`;
