export declare const outcomeChartStyles: import("lit").CSSResult[];
