import { css } from 'lit';

/**
 * On a narrow page one line that stays at the top, and whose list opens below it, over the text; on a wide one the list
 * stands open in its place, where the engine can style a fold's content.
 */
export const contentsStyles = css`
  .skip {
    position: absolute;
    z-index: 3;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0.6em 1em;
    background: var(--_paper, var(--_surface, Canvas));
    border-radius: var(--_radius);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .contents {
    position: sticky;
    z-index: 2;
    inset-block-start: var(--_sticky);
    margin-block-start: calc(1.25 * var(--_space));
    padding-block: 0.25em;
    border-block: 1px solid var(--_border);
    background: var(--_paper, var(--_surface, Canvas));
    color: var(--_print, inherit);
  }
  .contents summary {
    overflow: hidden;
    line-height: max(2.25em, 36px);
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--_link);
    font-weight: 600;
  }
  .panel {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 70vh;
    overflow: auto;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_paper, var(--_surface, Canvas));
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.15);
  }
  .contents li > a {
    display: block;
    padding-block: 0.45em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .tools button {
    min-block-size: max(2.25em, 36px);
    padding: 0;
    border: 0;
    color: var(--_link);
    font-size: 0.9375em;
  }
  .tools button:hover {
    text-decoration: underline;
  }
  @supports selector(::details-content) {
    @container page (min-inline-size: 44em) {
      .contents {
        position: static;
        padding-block: 0.6em;
      }
      .contents summary {
        display: none;
      }
      .contents details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      .panel {
        position: static;
        max-block-size: none;
        overflow: visible;
        padding: 0;
        border: 0;
        box-shadow: none;
      }
      .panel > ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.25em;
      }
      .contents li > a {
        padding-block: 0.3em;
      }
    }
  }
  /* A low window has no room for what stays. */
  .limited .contents {
    position: static;
  }
  @media print {
    .skip,
    .contents {
      display: none;
    }
  }
`;
