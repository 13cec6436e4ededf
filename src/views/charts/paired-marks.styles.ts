import { css } from 'lit';

/** A filled mark for the treatment, a ring for its comparator, and the range of the difference between them. */
export const pairedMarksStyles = css`
  .gap {
    stroke: var(--_treatment);
    stroke-width: 2;
  }
  .difference {
    margin-block: 0 0.3em;
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  .wide {
    margin-block-end: 0.75em;
  }
  .wide .gap {
    stroke-width: 0.5em;
    opacity: 0.35;
  }
  .range {
    stroke: var(--_treatment);
    stroke-width: 1.5;
  }
  .marks .comparator {
    fill: var(--_surface, transparent);
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .marks .treatment {
    fill: var(--_treatment);
  }
`;
