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
const locked = css `.page{--_paper:initial;--_print:initial}.free{isolation:isolate;z-index:0;display:flow-root;position:relative}[part],::slotted(*){visibility:inherit!important;scroll-snap-align:none!important}.locked{--_quiet:color-mix(in oklab, var(--_print,CanvasText) 88%, var(--_paper,Canvas));--_muted:var(--_quiet);--_border:color-mix(in oklab, currentColor 18%, transparent);--_raised:color-mix(in oklab, var(--_print,CanvasText) 5%, var(--_paper,Canvas));--_link:var(--_strong);--_focus:var(--_strong);z-index:1;background-color:var(--_paper,Canvas);color:var(--_print,CanvasText);font-size:max(1em,12px);line-height:1.55;position:relative}.locked .small,.small.locked,.review.locked{color:var(--_quiet);font-size:max(.875em,12px)}.own-ground .locked{border-radius:var(--_radius);padding:.75em 1em}@media print{.locked{--_paper:#fff;--_print:#20282b;line-height:1.4}}`;

export { locked };
//# sourceMappingURL=locked.js.map
