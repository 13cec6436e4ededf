export declare const MOST_TEXT = 20000;
/** The part of a page that it is about. */
export interface MainText {
    /** What holds it and its heading. */
    readonly root: Element;
    readonly text: string;
}
/**
 * Finds the text of a page: the article that holds the heading or an element of ours; or else what holds the heading,
 * or is longest, an article or all around the articles. Teasers, menus, comments, banners and footers are left out.
 *
 * @param here an element of ours: authors put it into or under the article
 */
export declare function mainText(page: Document, here?: Element): MainText;
/** A text with each gap in it as one space. */
export declare const onOneLine: (text: string) => string;
