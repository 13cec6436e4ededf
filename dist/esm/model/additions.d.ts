/** Hears that a page has added words or comparisons, until the function that it returns is called. */
export declare function onAddition(listener: () => void): () => void;
export declare function tellOfAddition(): void;
