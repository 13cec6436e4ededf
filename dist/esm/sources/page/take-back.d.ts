/**
 * Puts back what an author wrote into an element that stands in a paragraph. A table or a list ends a paragraph, so
 * the parser has put it behind; the end of the paragraph, which comes then, has become an empty one. WordPress makes
 * such paragraphs.
 * @param selector of what the author may have written
 */
export declare function takeBack(host: Element, selector: string): void;
