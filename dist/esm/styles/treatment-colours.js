import { css } from 'lit';

/**
 * A colour for each of six treatments, as `--_treatment`: for marks, bars and swatches, never for words.
 * `.treatment-1` to `.treatment-6` go on an element in the page's text colour, or around one.
 *
 * Hue and chroma may be a site's (`--tc-treatment-1` and so on), lightness never is: 78% of a level of our
 * own, the rest black where text is dark and white where it is light. So every hue stands out by 3:1 on
 * surfaces no darker than #f4f1ea or no lighter than #1e293b. An engine without `from currentColor` (Chromium
 * to 130, Safari to 17, Firefox to 132) takes a third from the text itself; one without relative colours
 * takes two thirds, with little difference left between them.
 *
 * The six were found by search: the largest least distance between any two, on light and on dark, to normal
 * sight and to sight without the long, middle or short cones (Machado 2009, severity 1), the first three
 * first; with steps of lightness for grey print, a distance from the neutral comparator, little chroma, and
 * no hue of a traffic light. Least distance in OKLab times 100, where 2 can just be noticed:
 *
 *               normal  protan  deutan  tritan
 *   first two     18.6    13.5    17.8    19.3
 *   first three   18.6    13.5    13.8    18.9
 *   all six       12.5    10.5     9.6     8.3
 */
const treatmentColours = css `.treatment-1{--_tone:var(--tc-treatment-1,#186b6e);--_level:.62}.treatment-2{--_tone:var(--tc-treatment-2,#9a7210);--_level:.74}.treatment-3{--_tone:var(--tc-treatment-3,#53256a);--_level:.46}.treatment-4{--_tone:var(--tc-treatment-4,#5c8aa0);--_level:.78}.treatment-5{--_tone:var(--tc-treatment-5,#784219);--_level:.56}.treatment-6{--_tone:var(--tc-treatment-6,#6e60ae);--_level:.69}:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:color-mix(in oklab, var(--_tone) 34%, currentColor)}@supports (color:oklch(from red l c h)){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_own:oklch(from var(--_tone) var(--_level) min(c * 1.28, .16) h / 1);--_treatment:color-mix(in oklab, var(--_own) 66%, currentColor)}}@supports (color:oklch(from currentColor l c h)){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:color-mix(in oklab, var(--_own) 78%, oklch(from currentColor clamp(0, (l - .6) * 999, 1) 0 0 / 1))}}@media (forced-colors:active){:is(.treatment-1,.treatment-2,.treatment-3,.treatment-4,.treatment-5,.treatment-6){--_treatment:CanvasText}}`;

export { treatmentColours };
//# sourceMappingURL=treatment-colours.js.map
