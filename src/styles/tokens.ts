import { css } from 'lit';

/**
 * Private aliases over the public variables. A public variable is never declared here, only read,
 * so that a value set on `:root` themes every element of a site.
 *
 * The first block is what an engine without relative colours shows: a light page whose links have the
 * colour of the text. Everything else derives from surface and accent, so that text keeps its contrast:
 * text from the lightness of the surface, and `--_strong` (links, bars, buttons) from the accent, made
 * as dark or as light as the colour scheme needs.
 */
export const tokens = css`
  :host {
    --_surface: var(--tc-surface, #fff);
    --_text: var(--tc-text, #1c2427);
    --_muted: var(--tc-muted, #515d62);
    --_border: var(--tc-border, #d5dcdf);
    --_raised: var(--tc-surface-raised, #f3f6f6);
    --_accent: var(--tc-accent, #0b6e75);
    --_strong: var(--_text);
    --_link: var(--tc-link, var(--_strong));
    --_focus: var(--tc-focus, var(--_link));
    --_tint: var(--_raised);
    --_alert: #8a3b12;
    --_radius: var(--tc-radius, 0.5em);
    --_space: var(--tc-space, 1em);
    --_sticky: var(--tc-sticky-offset, 0px);
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --_surface: var(--tc-surface, light-dark(#fff, #14191b));
      --_text: var(--tc-text, oklch(from var(--_surface) clamp(0.25, (0.6 - l) * 1000, 0.94) 0.012 220));
      --_muted: var(--tc-muted, oklch(from var(--_surface) clamp(0.45, (0.6 - l) * 1000, 0.78) 0.015 220));
      --_border: var(--tc-border, oklch(from var(--_surface) clamp(0.36, (l - 0.6) * 1000, 0.89) 0.01 220));
      --_raised: var(
        --tc-surface-raised,
        oklch(from var(--_surface) calc(l + clamp(-0.028, (0.6 - l) * 1000, 0.045)) calc(c + 0.003) h)
      );
      --_strong: light-dark(
        oklch(from var(--_accent) min(l, 0.46) min(c, 0.13) h),
        oklch(from var(--_accent) max(l, 0.82) min(c, 0.11) h)
      );
      --_tint: color-mix(in oklab, var(--_strong) 12%, var(--_surface));
      --_alert: light-dark(#8a3b12, #f0b48c);
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
