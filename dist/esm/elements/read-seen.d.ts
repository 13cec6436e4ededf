/** Reads what an author wrote into an element as styles show it: they say nothing of what stands in no slot. */
export declare function readSeen<Result>(root: HTMLElement | DocumentFragment, read: () => Result): Result;
