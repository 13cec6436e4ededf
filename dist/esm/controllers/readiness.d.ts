/**
 * Makes what the first comparison on a page needs and all of them share, each in a task of its own: what `Intl` knows of
 * a language takes as long to load as a section to render, and so does the built-in comparison to read.
 *
 * @param document a built-in comparison that will be shown
 * @returns nothing where all of it is there
 */
export declare function getReady(language: string, document?: object): Promise<void> | undefined;
