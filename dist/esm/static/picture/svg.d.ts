type Attributes = Readonly<Record<string, string | number | undefined>>;
/** An element with what is in it, which is markup already. Attributes without a value are left out. */
export declare function element(name: string, attributes: Attributes, content?: string): string;
/** A length to a hundredth of a unit: less cannot be seen. */
export declare const rounded: (length: number) => number;
/** A text as markup. */
export declare const escapeXml: (text: string) => string;
export {};
