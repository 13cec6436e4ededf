import { css } from 'lit';
import { base } from './base.js';
import { host } from './host.js';
import { locked } from './locked.js';
import { tokens } from './tokens.js';
import { treatmentColours } from './treatment-colours.js';

/** Small things that every view of a comparison shares, beside the base of all elements. */
export const comparisonBase = css`
  .page {
    --_treatment: var(--_strong);
    --_alert: color-mix(in oklab, #d9480f 45%, currentColor);
  }
  summary,
  input {
    scroll-margin-block-start: calc(var(--_sticky) + max(4.5em, 56px));
  }
  dl,
  dd,
  table {
    margin: 0;
    padding: 0;
  }
  dl + p {
    margin-block-start: 0.5em;
  }
  strong {
    font-weight: 650;
  }
  .review,
  .arm-label,
  .treatment-label,
  .times thead th {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .reserved {
    min-block-size: min(var(--tc-loading-block-size, 32em), 200vh);
  }
  .badge {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_alert);
  }
  .points > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .points > li + li {
    margin-block-start: 0.4em;
  }
  .points > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.62em;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--_strong);
  }
  .steps {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .picture {
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 16em;
    object-fit: contain;
    object-position: 0 0;
    vertical-align: middle;
  }
  .picture:dir(rtl) {
    object-position: 100% 0;
  }
  .picture:not([width]) {
    block-size: 6em;
    object-fit: scale-down;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75em;
  }
  @media print {
    .page {
      font-size: 9.75pt;
      line-height: 1.4;
      --_measure: 100%;
    }
    summary {
      list-style: none;
      break-after: avoid;
    }
    .sources a[rel][href^='http']::after,
    .points a[rel][href^='http']::after,
    .action::after {
      content: ' ' attr(href);
      font-size: 0.9em;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .points > li::before {
      background: CanvasText;
    }
  }
`;

/** What every element that shows a comparison or a part of one begins with, in cascade order. */
export const sharedByComparisons = [tokens, treatmentColours, host, base, comparisonBase, locked];
