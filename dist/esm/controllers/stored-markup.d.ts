/** The attribute of an element whose content was written into the page beforehand: it holds the name of what was written. */
export declare const PRERENDERED = "data-prerendered";
/**
 * What a shadow root holds that was written beforehand. It stays until something better is rendered, which takes its
 * place before the page is painted again: the same folds are open, the focus is where it was, and nothing moves.
 */
export declare class StoredMarkup {
    #private;
    readonly root: ShadowRoot;
    /** What is rendered comes before it. */
    mark: Comment;
    private constructor();
    /** What an element holds. A page that got the template by a script has left it beside the element's own content. */
    static in(host: Element): StoredMarkup | undefined;
    /** Shows what is to be said from a day on that has come. */
    showDue(today: string): void;
    /**
     * Takes away what was rendered in front of it.
     *
     * @returns a new mark to render before
     */
    restore(): Comment;
    /**
     * Looks where the reader is.
     *
     * @returns takes the stored markup away, once something else is rendered, and brings the reader back there
     */
    leave(): () => void;
}
