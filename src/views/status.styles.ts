import { css } from 'lit';

export const statusStyles = css`
  .status {
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_raised);
    /* The words may run against the direction of the page. */
    unicode-bidi: plaintext;
  }
  .status:not(:last-child) {
    margin-block-end: calc(1.5 * var(--_space));
  }
  /* As tall while it loads as it was, so that the button stays where it is pressed. */
  .status > [data-room] {
    display: grid;
  }
  .status > [data-room] > span,
  .status > [data-room]::after {
    grid-area: 1 / 1;
  }
  .status > [data-room]::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .retry {
    min-block-size: 2.75em;
    margin-block-start: 0.6em;
    padding: 0.3em 1.1em;
    border-color: var(--_strong);
  }
  .retry:hover {
    background: var(--_tint);
  }
  .retry[aria-disabled='true'] {
    border-style: dashed;
    cursor: progress;
  }
  @media print {
    .retry {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .status {
      border: 1px solid CanvasText;
    }
  }
`;
