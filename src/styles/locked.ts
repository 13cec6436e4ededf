import { css } from 'lit';

/**
 * What a page cannot hide (`.locked`), and what it can reach (`.free`: parts and slots), which never covers it or moves
 * it away.
 *
 * Locked facts stand on an opaque ground and in an ink that comes from that ground alone. `GroundController` says which:
 * the page's own colour where it can be, else one of theirs (`.own-ground`), which then needs room around the words.
 * Until it does, they stand on the colours of the system.
 *
 * A part is never in sight where the facts are not, and no page scrolls from part to part past them.
 */
export const locked = css`
  .page {
    --_paper: initial;
    --_print: initial;
  }
  .free {
    display: flow-root;
    isolation: isolate;
    position: relative;
    z-index: 0;
  }
  [part],
  ::slotted(*) {
    visibility: inherit !important;
    scroll-snap-align: none !important;
  }
  .locked {
    --_quiet: color-mix(in oklab, var(--_print, CanvasText) 88%, var(--_paper, Canvas));
    --_muted: var(--_quiet);
    --_border: color-mix(in oklab, currentColor 18%, transparent);
    --_raised: color-mix(in oklab, var(--_print, CanvasText) 5%, var(--_paper, Canvas));
    --_link: var(--_strong);
    --_focus: var(--_strong);
    position: relative;
    z-index: 1;
    background-color: var(--_paper, Canvas);
    color: var(--_print, CanvasText);
    font-size: max(1em, 12px);
    line-height: 1.55;
  }
  .locked .small,
  .small.locked,
  .review.locked {
    font-size: max(0.875em, 12px);
    color: var(--_quiet);
  }
  .own-ground .locked {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
  }
  @media print {
    .locked {
      --_paper: #fff;
      --_print: #20282b;
      line-height: 1.4;
    }
  }
`;
