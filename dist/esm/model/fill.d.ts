/** Values by the names of the places that they fill. */
export type Values = Readonly<Record<string, string | number>>;
/** Fills `{name}` in a text. A place without a value stays as it is. */
export declare function fill(text: string, values?: Values): string;
/** The places of a text, in an order that tells whether another has the same. */
export declare function placesIn(text: string): string;
