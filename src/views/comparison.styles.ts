import { css } from 'lit';

export const comparisonStyles = css`
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
  .section > .heading,
  .folds .heading {
    font-size: 1.375em;
  }
  .section > .heading {
    margin-block-end: 0.6em;
  }
  .intro {
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
    border-block: 1px solid var(--_border);
  }
  .folds > summary {
    padding-block: 0.7em;
  }
  .folds > summary > .heading {
    display: inline;
  }
  .folds[open] {
    padding-block-end: 1.5em;
  }
  .block + .block,
  .frame + .block,
  .block + .frame {
    margin-block-start: 1.75em;
  }
  .section:has(> .folds) + .section:has(> .folds),
  .block:has(> .folds) + .block:has(> .folds) {
    margin-block-start: 0;
  }
  .section:has(> .folds) + .section > .folds,
  .block:has(> .folds) + .block > .folds {
    border-block-start: 0;
  }
  .block .heading {
    font-size: 1em;
  }
  .block > .heading {
    margin-block-end: 0.5em;
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
    .section {
      margin-block-start: calc(2 * var(--_space));
    }
    .language {
      display: none;
    }
    .folds {
      border: 0;
    }
    .folds[open] {
      padding-block-end: 0;
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
