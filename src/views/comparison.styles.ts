import { css } from 'lit';

export const comparisonStyles = css`
  /* Nearly all are longer than a window, so that what comes after stays where it is: out of sight. */
  .reserved {
    min-block-size: min(var(--tc-loading-block-size, max(32em, 100vh)), 200vh);
  }
  .head {
    margin-block-end: calc(1.5 * var(--_space));
  }
  [part='title'] > * {
    font-size: clamp(1.5em, 1em + 2.2cqi, 2.1em);
    line-height: 1.15;
  }
  .question {
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
    font-size: 1.125em;
    color: var(--_muted);
  }
  .head .review {
    margin-block-start: 0.75em;
  }
  .language {
    min-block-size: 2.25em;
    margin-block-start: 0.75em;
    padding: 0.3em 0.9em;
    font-size: 0.9375em;
  }
  .language:hover {
    border-color: currentColor;
  }
  .section {
    margin-block-start: calc(3 * var(--_space));
  }
  .section:has(> .folds) {
    margin-block-start: calc(2 * var(--_space));
  }
  .section > .heading,
  .title > .heading {
    font-size: 1.375em;
  }
  .section > .heading,
  .title {
    margin-block-end: 0.5em;
  }
  .title {
    display: flex;
    align-items: baseline;
    gap: 0.3em;
  }
  /* The way to link here: quiet until somebody looks for it. */
  .link {
    display: inline-block;
    min-inline-size: max(1.5em, 24px);
    line-height: max(1.5em, 24px);
    text-align: center;
    text-decoration: none;
    color: var(--_muted);
  }
  .gist {
    max-inline-size: var(--_measure);
  }
  .intro,
  .gist:not(:has(+ .folds)) {
    margin-block-end: 1em;
  }
  .intro,
  .section > .points,
  .sources,
  .terms,
  .times p,
  .about,
  .block > .points {
    max-inline-size: var(--_measure);
  }
  .folds {
    margin-block-start: 0.4em;
  }
  .folds > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_link);
    font-weight: 600;
  }
  .folds[open] {
    padding-block-end: 1em;
  }
  .folds[open] > summary {
    margin-block-end: 0.75em;
  }
  .detail > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    font-size: max(0.875em, 12px);
    line-height: 24px;
    color: var(--_link);
  }
  /* On the line of the point, until it is opened. */
  .points .detail:not([open]),
  .points .detail:not([open]) > summary {
    display: inline-block;
    margin: 0;
  }
  .points .detail > summary::before {
    content: '+ ';
  }
  .points .detail[open] > summary::before {
    content: '\\2212 ';
  }
  .points .detail > summary {
    list-style: none;
  }
  .points .detail > summary::-webkit-details-marker {
    display: none;
  }
  .block + .block,
  .criteria + .block,
  .block + .criteria {
    margin-block-start: 1.75em;
  }
  .added:has(> .from) {
    margin-block-start: 1.75em;
    padding-block-start: 1em;
    border-block-start: 2px dashed currentColor;
  }
  .from {
    margin-block-end: 0.75em;
  }
  .block .heading {
    font-size: 1em;
  }
  .block > .heading {
    margin-block-end: 0.4em;
  }
  .next-step {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .action,
  ::slotted(a[slot='next-step']) {
    display: inline-block;
    padding: 0.6em 1.1em;
    border: 2px solid !important;
    border-radius: var(--_radius);
    color: var(--_link) !important;
    font-weight: 650 !important;
    text-decoration: none !important;
  }
  .fact,
  .terms dt {
    font-weight: 650;
  }
  .terms > div + div {
    margin-block-start: 0.75em;
  }
  @media print {
    .section,
    .section:has(> .folds) {
      margin-block-start: calc(1.25 * var(--_space));
    }
    .criteria + .block,
    .block + .criteria,
    .block + .block {
      margin-block-start: 1em;
    }
    .language {
      display: none;
    }
    .folds[open] {
      padding-block-end: 0;
    }
    .folds > summary,
    .detail > summary,
    .link {
      display: none;
    }
    .heading,
    .intro,
    .about,
    .legend {
      break-after: avoid;
    }
    .intro,
    .about,
    .points > li,
    .terms > div,
    .sources > li {
      break-inside: avoid;
    }
  }
`;
