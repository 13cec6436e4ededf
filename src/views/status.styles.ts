import { css } from 'lit';

export const statusStyles = css`
  .reserved {
    min-block-size: var(--tc-loading-block-size, 32em);
  }
  .status {
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
`;
