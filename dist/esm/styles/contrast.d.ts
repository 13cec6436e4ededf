/** Colours as they reach the screen, whatever notation they were written in. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
export declare function rgbaOf(colour: string): Rgba;
/** A colour that lets light through, over one that does not. */
export declare function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba;
/** A part of a colour, from 0 to 255, as light: from 0 to 1. */
export declare function linear(value: number): number;
/** How much light a colour gives, from 0 to 1. */
export declare function luminance([red, green, blue]: Rgba): number;
/** The contrast of WCAG 2, from 1 to 21. */
export declare function contrast(one: Rgba, other: Rgba): number;
/** The colour behind a node: every background from the page to the node, one over the other. */
export declare function backgroundOf(node: Element): Rgba;
/** The colour of the words of a node, over what is behind it. */
export declare function foregroundOf(node: Element): Rgba;
/** How well the words of a node stand out. */
export declare function contrastOf(node: Element): number;
