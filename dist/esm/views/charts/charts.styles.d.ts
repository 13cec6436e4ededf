/** What all charts share: columns of treatments, keys, lines and small print. */
export declare const chartStyles: import("lit").CSSResult;
