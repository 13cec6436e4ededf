import { type ImageNode } from '../../model/comparison/inline.js';
/** What names something: its plain words, its pictures, and what else it says, in markup. */
export interface Heading {
    readonly words: string;
    readonly pictures: readonly ImageNode[];
    readonly rest: string;
}
/** Takes the first line of an element, where `<br>` only parts words, as a name. Its links, what is
 * struck out, and other lines are the rest. */
export declare function readHeading(element: Element, unseen?: string): Heading;
/** One heading of several: the words of the first, and all else that they say, with notes in markup. */
export declare function joinHeadings([first, ...others]: readonly Heading[], notes: readonly string[]): Heading;
/** What a heading says beside its words, in markup. */
export declare function remarksOf({ pictures, rest }: Heading): string;
