/** How words stand: plain (empty), `*`, `**`, deleted, inserted, or as a link to this address. */
export type Mark = string;
export declare const DELETED: Mark;
export declare const INSERTED: Mark;
export declare const isEmphasis: (mark: Mark) => boolean;
export declare const isAddress: (mark: Mark) => boolean;
/** An address as it can stand in markup: without line breaks, and without brackets that would end it. */
export declare function toAddress(address: string): string;
/** Writes words as markup. The marks stand inside of the spaces around the words. */
export declare function toMarked(text: string, mark: Mark): string;
/** Writes a picture as markup. Its size is empty where it is not known. */
export declare function toPicture(alt: string, address: string, size: string): string;
/** Joins those texts that say something. */
export declare const joinFilled: (between: string, ...texts: readonly (string | undefined)[]) => string;
