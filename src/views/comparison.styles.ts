import { css } from 'lit';

export const comparisonStyles = css`
  .page > header {
    margin-block-end: calc(1.5 * var(--_space));
  }
  [part='title'] > * {
    font-size: clamp(1.5em, 1em + 2.2cqi, 2.1em);
    letter-spacing: -0.012em;
    line-height: 1.15;
  }
  .question {
    margin-block-start: 0.5em;
    max-inline-size: var(--tc-measure, 38em);
    font-size: 1.125em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .review {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .badge {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_alert);
  }
  .section {
    margin-block-start: calc(3 * var(--_space));
  }
  .section > :is(h2, h3, h4, h5, h6),
  .section > details > summary > :is(h2, h3, h4, h5, h6),
  [part='treatments'] > :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
    letter-spacing: -0.008em;
  }
  .section > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
  }
  .intro,
  .section > .points,
  .section > ol,
  .section > dl,
  .section > details > dl,
  .block {
    max-inline-size: var(--tc-measure, 38em);
  }
  .section > details > summary {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
    list-style: none;
  }
  .section > details > summary::-webkit-details-marker {
    display: none;
  }
  .section > details > summary::before {
    content: '+';
    flex: none;
    inline-size: 0.8em;
    font-size: 1.375em;
    line-height: 1.25;
    color: var(--_strong);
  }
  .section > details[open] > summary::before {
    content: '–';
  }
  .section > details[open] > summary {
    margin-block-end: 1em;
  }
  .section:has(> details) + .section:has(> details) {
    margin-block-start: 0;
  }
  .section:has(> details) + .section:has(> details) > details:not([open]) > summary {
    border-block-start: 0;
  }
  .block + .block,
  .frame + .block,
  .block + .frame {
    margin-block-start: 1.75em;
  }
  .block > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
  }
  .next-step {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .action,
  ::slotted(a) {
    display: inline-block;
    padding: 0.6em 1.1em;
    border-radius: var(--_radius);
    background: var(--_strong) !important;
    color: var(--_surface) !important;
    font-weight: 650;
    text-decoration: none;
  }
  .glossary dt,
  .about dt {
    font-weight: 650;
  }
  .glossary > div + div,
  .about > div + div {
    margin-block-start: 0.75em;
  }
  @media print {
    .page {
      font-size: 10.5pt;
    }
    .section,
    tr {
      break-inside: auto;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
