import { css } from 'lit';

export const sourcesStyles = css`
  .citation {
    display: inline-block;
    min-inline-size: 24px;
    margin-inline-start: 0.2em;
    border-radius: 0.3em;
    background: var(--_tint);
    background-clip: content-box;
    font-size: max(0.75em, 12px);
    font-weight: 600;
    /* As large a target as a line has room for. */
    line-height: 24px;
    text-align: center;
    text-decoration: none;
    text-indent: 0;
  }
  .sources {
    counter-reset: source;
    font-size: 0.9375em;
  }
  .sources > li {
    counter-increment: source;
    position: relative;
    padding-inline-start: 2.2em;
    scroll-margin-block-start: calc(var(--_sticky) + max(4.5em, 56px));
    overflow-wrap: anywhere;
  }
  .sources > li + li {
    margin-block-start: 0.6em;
  }
  .sources > li::before {
    content: counter(source) '.';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  .back {
    display: inline-block;
    min-inline-size: max(1.6em, 24px);
    line-height: max(1.5em, 24px);
    text-align: center;
    text-decoration: none;
  }
  .source-note {
    display: none;
    inset: auto;
    position: absolute;
    inline-size: min(24em, calc(100vw - 2em));
    margin: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface, Canvas);
    color: var(--_ink, CanvasText);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    box-shadow: 0 0.4em 1.6em rgb(0 0 0 / 0.18);
  }
  .source-note:popover-open {
    display: block;
  }
  .note-actions {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    margin-block-start: 0.6em;
  }
  .note-actions button {
    min-block-size: 2em;
    padding: 0.2em 0.8em;
  }
  @media print {
    .sources,
    .terms {
      columns: 2;
      max-inline-size: none;
    }
    .sources {
      font-size: 0.85em;
    }
    .citation {
      display: inline;
      padding-inline: 0.15em;
      background: none;
      color: inherit;
    }
    .back,
    .source-note {
      display: none;
    }
  }
`;
