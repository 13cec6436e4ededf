/** Whether a tag says that nobody chose one. */
export declare const isDefaultCategory: (tag: string) => boolean;
