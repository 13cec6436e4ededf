import { css } from 'lit';

/**
 * What an element does by listening, done by inputs and popovers, under the class `static` of the inner root.
 *
 * Without a script nobody knows the ground that the page has, so that locked facts stand on it as all else does; what would
 * stay in place over other text does not.
 */
export const staticStyles = css`
  .static {
    --_paper: transparent;
    --_print: currentColor;
  }
  .static :is(.contents, .panel, .locked .sheet thead th) {
    position: static;
  }
  .static .panel {
    max-block-size: none;
    padding: 0;
    border: 0;
    box-shadow: none;
  }
  /* It does come to stand over text. */
  .static .skip {
    background: var(--_surface, Canvas);
    color: var(--_ink, CanvasText);
  }
  /* Where a link to the place below it leads. */
  ::slotted([slot^='at-']) {
    display: block;
    scroll-margin-block-start: calc(var(--_sticky) + 1em);
  }
  .static button.citation {
    padding: 0;
    border: 0;
    color: var(--_link);
  }
  /* Beside its citation; at the top of the window where an engine knows no anchors. */
  .static .source-note:popover-open {
    position: fixed;
    inset: 0;
    block-size: fit-content;
    max-block-size: 60vh;
    margin: 0.4em 0.75em;
    overflow: auto;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  a.language {
    display: inline-block;
    padding-inline: 0;
  }
  .in-1,
  .in-2 {
    display: contents;
  }
  .frame-1:checked ~ .in-2,
  .frame-1:checked ~ * .in-2,
  .frame-2:checked ~ .in-1,
  .frame-2:checked ~ * .in-1 {
    display: none;
  }
  .frame-question {
    margin-block: 1em 0.4em;
  }
  .frame-1,
  .frame-2 {
    position: absolute;
    opacity: 0;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    margin-block-end: 0.4em;
    margin-inline-end: 0.6em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    cursor: pointer;
  }
  :checked + .pick {
    border-color: var(--_strong);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_strong);
    -webkit-text-stroke: 0.03em;
  }
  :focus-visible + .pick {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }
  /* WebKit, which alone knows the property, does not count the arrow keys as a keyboard. */
  @supports (hanging-punctuation: first) {
    :focus + .pick {
      outline: 0.15em solid var(--_focus);
      outline-offset: 0.15em;
    }
  }
  .pick ~ .in-1 > .about,
  .pick ~ .in-2 > .about {
    margin-block-start: 0.35em;
  }
  .choose {
    margin-block: 1.5em 0.3em;
    padding-block: 0.3em;
    font-weight: 600;
  }
  /* The room for a name belongs to its box and the name takes none, so that no line ends between the two. */
  .shows,
  .shows + label {
    --_name: min(13em, 100% - 1.1em);
    vertical-align: middle;
  }
  .shows {
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    margin-inline-end: var(--_name);
    font-size: inherit;
    accent-color: var(--_strong);
  }
  .shows + label {
    display: inline-flex;
    align-items: center;
    inline-size: var(--_name);
    min-block-size: 2.25em;
    margin-inline-start: calc(-1 * var(--_name));
    padding-inline: 0.5em 0.75em;
    cursor: pointer;
  }
  .shows-1:not(:checked) ~ .shows:checked ~ .free .treatment-1,
  .shows:checked ~ .shows-1:not(:checked) ~ .free .treatment-1,
  .shows-2:not(:checked) ~ .shows:checked ~ .free .treatment-2,
  .shows:checked ~ .shows-2:not(:checked) ~ .free .treatment-2,
  .shows-3:not(:checked) ~ .shows:checked ~ .free .treatment-3,
  .shows:checked ~ .shows-3:not(:checked) ~ .free .treatment-3,
  .shows-4:not(:checked) ~ .shows:checked ~ .free .treatment-4,
  .shows:checked ~ .shows-4:not(:checked) ~ .free .treatment-4,
  .shows-5:not(:checked) ~ .shows:checked ~ .free .treatment-5,
  .shows:checked ~ .shows-5:not(:checked) ~ .free .treatment-5,
  .shows-6:not(:checked) ~ .shows:checked ~ .free .treatment-6,
  .shows:checked ~ .shows-6:not(:checked) ~ .free .treatment-6 {
    display: none;
  }
  @media (forced-colors: active) {
    :checked + .pick {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .static button.citation {
      color: LinkText;
    }
  }
  @media print {
    .frame-question,
    .frame-1,
    .frame-2,
    .pick,
    .choose,
    .shows,
    .shows + label,
    .static .points .detail > summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .static .points .detail {
      display: block;
    }
    .static button.citation {
      min-inline-size: 0;
      color: inherit;
      line-height: inherit;
    }
  }
`;
