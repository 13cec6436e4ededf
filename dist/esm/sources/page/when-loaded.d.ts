/** Calls back when the scripts that a page names have run: later, even where they have. */
export declare function whenLoaded(callback: () => void): void;
