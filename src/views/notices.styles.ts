import { css } from 'lit';

export const noticeStyles = css`
  .notice,
  .crisis {
    margin-block-start: calc(1.25 * var(--_space));
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .disclaimer {
    margin-block-start: calc(3 * var(--_space));
  }
  .crisis {
    border-inline-start: 0.25em solid var(--_alert);
  }
  .crisis details {
    margin-block-start: 0.4em;
    font-size: max(0.9375em, 12px);
  }
  .crisis-lines > li {
    margin-block-start: 0.25em;
  }
  .crisis a {
    display: inline-block;
    line-height: max(1.5em, 24px);
  }
  /* What a thumb has to hit. */
  .crisis .dial {
    margin-block: 0.25em;
    padding: max(0.75em, (44px - 1.3em) / 2) 0.9em;
    border: 1px solid;
    border-radius: var(--_radius);
    line-height: 1.3;
    font-weight: 600;
    text-decoration: none;
  }
  .crisis .place {
    font-weight: 600;
  }
  .crisis .place::after {
    content: ':';
  }
  @media print {
    .crisis .dial {
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .notice,
    .crisis {
      border: 1px solid CanvasText;
    }
  }
`;
