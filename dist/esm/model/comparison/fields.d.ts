import { type Schema } from './schema-kit.js';
/** Plain words, no markup. */
export declare const text: Schema<string, string, "required">;
/** Words with inline markup (see `parseInline`). */
export declare const richText: Schema<import("./inline.js").RichText, string, "required">;
/** A name that other parts of the document refer to. */
export declare const id: Schema<string, string, "required">;
export declare const date: Schema<string, string, "required">;
/** Years, months or weeks, as ISO 8601 writes a length of time. */
export declare const period: Schema<string, string, "required">;
export declare const url: Schema<string, string, "required">;
/** A BCP 47 language tag. */
export declare const language: Schema<string, string, "required">;
/** A country or union that `Intl.DisplayNames` can name; `INTL` stands for anywhere else. */
export declare const region: Schema<string, string, "required">;
/** More points than these nobody reads. */
export declare const MAXIMUM_ENTRIES = 200;
/** A list of what readers go through one by one, such as points, passages or effects. */
export declare const entries: <Output, Input>(item: Schema<Output, Input>, minimum?: number) => Schema<Output[], Input[], "required">;
export declare const sourceIds: Schema<string[], string[], "required">;
/** How sure the evidence lets us be, in the four GRADE levels. */
export declare const certainty: Schema<"low" | "moderate" | "high" | "very-low", "low" | "moderate" | "high" | "very-low", "required">;
/** A number of people, or of units of time. */
export declare const count: Schema<number, number, "required">;
/** The denominator: people in each group. */
export declare const per: Schema<100 | 1000, 100 | 1000, "defaulted">;
/** One value per treatment, keyed by treatment id. A treatment left out is shown as "not known". */
export declare const cells: <Output, Input>(value: Schema<Output, Input>) => Schema<Record<string, Output>, Record<string, Input>, "required">;
/** What every row has. */
export declare const rowFields: {
    /** Names the row from outside, as `<outcome-chart outcome>` does. */
    id: Schema<string, string, "optional">;
    label: Schema<string, string, "required">;
    /** A sentence under the label that says what it means. */
    about: Schema<import("./inline.js").RichText, string, "optional">;
};
