import { css } from 'lit';

/** Type, spacing and states that every element shares. */
export const base = css`
  .heading {
    margin: 0;
    font-family: var(--tc-heading-font, inherit);
    font-weight: var(--tc-heading-weight, 650);
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* What is jumped to, and what the keyboard comes to, stays clear of the bars at the top. */
  .heading {
    scroll-margin-block-start: calc(var(--_sticky) + 3.5em);
  }
  a,
  button {
    scroll-margin-block-start: calc(var(--_sticky) + max(4.5em, 56px));
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p + p,
  p + ul,
  ul + p {
    margin-block-start: 0.5em;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  button {
    border: 1px solid var(--_border);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button,
  button:focus-visible {
    border-radius: var(--_radius);
  }
  .small {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
