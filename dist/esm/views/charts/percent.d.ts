/** A part of the whole, 0 to 1, as the place of a mark: to a tenth of a percent. */
export declare const percent: (part: number) => string;
