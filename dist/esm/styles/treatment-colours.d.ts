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
export declare const treatmentColours: import("lit").CSSResult;
