/** Full marks, rings and empty frames. */
export declare const doseCalendarStyles: import("lit").CSSResult;
