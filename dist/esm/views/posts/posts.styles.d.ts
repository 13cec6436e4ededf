export declare const postsStyles: import("lit").CSSResult[];
