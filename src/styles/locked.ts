import { css } from 'lit';

/**
 * What a page cannot hide (`.locked`), and what it can reach (`.free`: parts and slots), which never covers it or moves
 * it away.
 *
 * Locked facts stand on an opaque ground and in an ink that comes from that ground alone. `GroundController` says which
 * (`--_ground`): the page's own colour where it is known, else one of theirs (`.own-ground`), which then needs room
 * around the words. A ground of middling lightness is pushed towards white or black, so that every colour mixed from its
 * ink keeps a contrast of 4.5. An engine without relative colours takes those of the system.
 */
export const locked = css`
  .free {
    display: flow-root;
    isolation: isolate;
    position: relative;
    z-index: 0;
  }
  .locked {
    --_paper: Canvas;
    --_print: CanvasText;
    --_quiet: color-mix(in oklab, var(--_print) 88%, var(--_paper));
    --_muted: var(--_quiet);
    --_border: color-mix(in oklab, var(--_print) 18%, var(--_paper));
    --_raised: color-mix(in oklab, var(--_print) 5%, var(--_paper));
    --_link: var(--_strong);
    --_focus: var(--_strong);
    position: relative;
    z-index: 1;
    background-color: var(--_paper);
    color: var(--_print);
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
  @supports (color: oklch(from red l c h)) {
    .locked {
      --_paper: oklch(
        from var(--_ground, Canvas)
          min(max(l, clamp(0, (l - 0.6) * 1000, 0.93)), clamp(0.3, (l - 0.6) * 1000, 1)) c h / 1
      );
      --_print: oklch(from var(--_paper) clamp(0.25, (0.6 - l) * 1000, 0.94) 0.012 220);
    }
  }
  @media print {
    .locked {
      --_paper: #fff;
      --_print: #222;
    }
  }
`;
