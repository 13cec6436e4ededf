/**
 * What in an element that names no source says that its author meant one all the same: an attribute that is a
 * misspelling of one of ours or a form of it for lazy loading, or anything inside but links and plain sentences.
 * @param known the names of our attributes
 * @returns what it is, in words for the author
 */
export declare function somethingElseMeant(host: Element, known: readonly string[]): string | undefined;
