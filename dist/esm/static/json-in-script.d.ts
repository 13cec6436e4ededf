/** A value in JSON, to stand in a script of a page. No text in it can end that, in HTML or in XHTML. */
export declare const jsonInScript: (value: unknown) => string;
