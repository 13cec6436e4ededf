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
export declare const tokens: import("lit").CSSResult;
