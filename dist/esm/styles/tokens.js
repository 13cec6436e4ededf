import { css } from 'lit';

/**
 * Private aliases over the public variables. A public variable is never declared here, only read, so that a value set
 * on `:root` themes every element of a site. The aliases stand on the inner root, where no page can set them.
 *
 * Without a surface of its own the comparison stands on the page's background in the page's text colour.
 * All other colours are mixed from that text colour, whatever it is: a page whose text can be read has
 * links, bars and rules that can be read, light or dark, whether or not it declares a colour scheme.
 * `--_ink` is there only where a surface is set; then it is dark or light as the surface needs.
 *
 * `--_strong` (links, bars, buttons) has the hue of the accent and a lightness that comes from the text
 * alone, so that its contrast stays above 4.5 for every accent. An engine that cannot ask how light the text is mixes
 * a third of the accent into the text, which keeps that promise with less colour.
 */
const tokens = css `.page{--_surface:var(--tc-surface);--_ink:var(--tc-text,oklch(from var(--_surface) clamp(.25, (.6 - l) * 1000, .94) .012 220));--_muted:var(--tc-muted,color-mix(in oklab, currentColor 89%, transparent));--_border:var(--tc-border,color-mix(in oklab, currentColor 18%, transparent));--_raised:color-mix(in oklab, currentColor 5%, transparent);--_accent:var(--tc-accent,#0b6e75);--_strong:color-mix(in oklab, var(--_accent) 34%, currentColor);--_link:var(--tc-link,var(--_strong));--_focus:var(--tc-focus,var(--_link));--_tint:color-mix(in oklab, var(--_strong) 9%, transparent);--_radius:min(var(--tc-radius,.5em), 2em);--_space:clamp(0em, var(--tc-space,1em), 4em);--_measure:max(12em, var(--tc-measure,38em));--_sticky:clamp(0px, var(--tc-sticky-offset,0px), 30vh)}@supports (color:oklch(from currentColor l c h)){.page{--_mix:color-mix(in oklab, oklch(from var(--_accent) .5 c h / 1) 55%, currentColor);--_strong:oklch(from var(--_mix) calc(l + .04) min(c * 1.8, .13) h)}}@supports (color:oklch(from red l c h)){:host([theme=light]){color-scheme:light}:host([theme=light]) .page{--_surface:var(--tc-surface,#fff)}:host([theme=dark]){color-scheme:dark}:host([theme=dark]) .page{--_surface:var(--tc-surface,#14191b)}}`;

export { tokens };
//# sourceMappingURL=tokens.js.map
