import { css } from 'lit';

/** Folded on a narrow page; on a wide one the list stands open, where the engine can style a fold's content. */
export const contentsStyles = css`
  .contents {
    margin-block-start: calc(2 * var(--_space));
    padding-block: 0.6em;
    border-block: 1px solid var(--_border);
  }
  .contents summary {
    font-weight: 600;
  }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.3em;
  }
  @container page (max-inline-size: 30em) {
    .contents :is(ul, a) {
      display: block;
    }
    .contents a {
      padding-block: 0.45em;
    }
  }
  @supports selector(::details-content) {
    @container page (min-inline-size: 44em) {
      .contents summary {
        display: none;
      }
      .contents details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
  @media print {
    .contents {
      display: none;
    }
  }
`;
