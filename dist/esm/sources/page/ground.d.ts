/** What locked facts stand on. */
export interface Ground {
    /** An opaque colour. */
    readonly paper: string;
    /** A colour for words that can be read on it. */
    readonly ink: string;
    /** Whether the page around it looks otherwise. */
    readonly isOwn: boolean;
}
/**
 * The ground of locked facts in an element: the colour behind it, where that is one that everything can be read on; else
 * white or black, whichever is nearer, and where it is not known, whichever the text is not.
 */
export declare function groundOf(element: Element): Ground;
/** How light a computed colour is, from 0 to 1, about as OKLab has it. */
export declare function lightnessOf(colour: string): number;
