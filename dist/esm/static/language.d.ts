import type { Comparison } from '../model/comparison/schema.js';
/** The language that a comparison is written in: its own, or the one that is asked for. */
export declare const languageOf: (comparison: Comparison, { lang }: {
    readonly lang?: string | undefined;
}) => string;
/** The value of `dir` for a language. */
export declare const lineDirection: (language: string) => "rtl" | "ltr";
