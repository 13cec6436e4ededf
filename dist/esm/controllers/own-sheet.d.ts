/**
 * Styles that are known only once an element stands in its page: in a sheet of its own, because a page's own rules for
 * the element win over everything in it but `!important` in its shadow root.
 */
export declare class OwnSheet {
    #private;
    private readonly host;
    constructor(host: Element);
    /** Asking for what is there already costs nothing: the browser would style everything anew. */
    set(css: string): void;
}
