import { css } from 'lit';

/** Dots, a solid line and dashes on one axis. */
export const timeBarStyles = css`
  .times {
    table-layout: fixed;
  }
  /* No border: 0 with one side after it: Dark Reader keeps the first and loses the second. */
  .key:is(.some, .holds, .wears)::before {
    inline-size: 1.8em;
    border-width: 0.4em 0 0;
    border-color: var(--_strong);
    border-radius: 0;
    vertical-align: 0.15em;
  }
  /* WebKit draws a dotted border as squares, which look like the dashes. */
  .key.some::before {
    margin-inline: 0.65em 1.05em;
    inline-size: 0;
    border: 0.22em solid var(--_strong);
    border-radius: 50%;
    box-shadow:
      -0.65em 0 var(--_strong),
      0.65em 0 var(--_strong);
  }
  .key.wears::before {
    border-block-start-style: dashed;
  }
  .times :is(th, td) {
    padding-block: 0.2em;
  }
  .times th {
    font-weight: 650;
  }
  .times tbody tr:first-child > * {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .times [colspan] {
    padding-inline-end: 0;
  }
  .axis {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    position: relative;
  }
  .axis > li {
    padding-inline-start: 0.35em;
    border-inline-start: 1px solid var(--_border);
  }
  .axis > .end {
    position: absolute;
    inset-inline-end: 0;
    border: 0;
  }
  @container page (max-inline-size: 30em) {
    .axis > :nth-child(4) > span {
      display: none;
    }
  }
  .time {
    block-size: 2.25em;
  }
  /* Not inherited: Firefox would keep the colour that the text had before. */
  .time :is(.some, .holds, .wears, .ends) {
    stroke: var(--_treatment);
  }
  .time .step {
    stroke: var(--_border);
  }
  .time .some {
    stroke-width: 0.4em;
    stroke-linecap: round;
    stroke-dasharray: 0 0.65em;
  }
  .time .holds {
    stroke-width: 0.75em;
  }
  .time .wears {
    stroke-width: 0.75em;
    stroke-dasharray: 0.15em 0.2em;
  }
  .time .begins {
    fill: var(--_treatment);
  }
  .time .ends {
    stroke-width: 2;
  }
`;
