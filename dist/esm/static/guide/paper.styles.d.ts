/** A guide without a script: on a screen one long, calm form; on paper boxes and lines for a pen. */
export declare const paperStyles: import("lit").CSSResult;
