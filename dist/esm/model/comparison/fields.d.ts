import { type Fields, type InputOf, type ObjectOutput, type OutputOf, type Schema } from './schema-kit.js';
/** Plain words, no markup. */
export declare const text: Schema<string, string, "required">;
/** Words with inline markup (see `parseInline`). */
export declare const richText: Schema<import("./inline.js").RichText, string, "required">;
/** A name that other parts of the document refer to. */
export declare const id: Schema<string, string, "required">;
export declare const date: Schema<string, string, "required">;
/** Whole numbers with points between them. */
export declare const versionNumber: Schema<string, string, "required">;
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
/** A sentence, or a sentence with detail that readers may open. */
declare const withMore: Schema<{
    short: import("./inline.js").RichText;
    more?: import("./inline.js").RichText | undefined;
}, {
    short: string;
    more?: string | undefined;
}, "required">;
/** A text, or one with `more`. */
export declare const pointWithMore: Schema<import("./inline.js").RichText | {
    short: import("./inline.js").RichText;
    more?: import("./inline.js").RichText | undefined;
}, string | {
    short: string;
    more?: string | undefined;
}, "required">;
export type PointWithMore = OutputOf<typeof pointWithMore>;
/** What of a point is always open, and what readers may open. A plain text stays whole. */
export declare const partsOf: (point: PointWithMore) => OutputOf<typeof withMore>;
export declare const sourceIds: Schema<string[], string[], "required">;
/** How sure the evidence lets us be, in the four GRADE levels. */
export declare const certainty: Schema<"low" | "moderate" | "high" | "very-low", "low" | "moderate" | "high" | "very-low", "required">;
/** A number of people, or of units of time. */
export declare const count: Schema<number, number, "required">;
/** A number of people more, or fewer. */
export declare const signed: Schema<number, number, "required">;
/** The denominator: people in each group. */
export declare const per: Schema<1000 | 100, 1000 | 100, "defaulted">;
/** Why a cell is empty: nobody has studied it well, or nobody here has looked. The two are not the same. */
declare const missingCell: Schema<{
    missing: "not-checked" | "no-studies";
    why?: import("./inline.js").RichText | undefined;
}, {
    missing: "not-checked" | "no-studies";
    why?: string | undefined;
}, "required">;
export type MissingCell = OutputOf<typeof missingCell>;
/** What every row has. */
export declare const rowFields: {
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
};
type CellsOf<Value> = Schema<Record<string, Value>, Record<string, unknown>, 'required'>;
type Missing = Schema<Record<string, MissingCell>, never, 'optional'>;
/**
 * A row with one value per treatment, keyed by treatment id. A treatment left out is shown as "not known". A cell may say
 * instead why it is empty: then it stands under `missing` once it is read.
 */
export declare function cellsRow<const Own extends Fields, Output, Input>(own: Own, value: Schema<Output, Input>): Schema<ObjectOutput<(Own & {
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
}) & {
    cells: CellsOf<Output>;
    missing: Missing;
}>, InputOf<Schema<(Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
} extends infer T_1 extends Readonly<Record<string, Schema<unknown, unknown, "required" | "optional" | "defaulted">>> ? { [Key_1 in keyof T_1 as (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
})[Key_1] extends Schema<unknown, unknown, "required" | "defaulted"> ? Key_1 : never]: OutputOf<T_1[Key_1]>; } : never) & (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
} extends infer T_2 extends Readonly<Record<string, Schema<unknown, unknown, "required" | "optional" | "defaulted">>> ? { [Key_2 in keyof T_2 as (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
})[Key_2] extends Schema<unknown, unknown, "optional"> ? Key_2 : never]?: OutputOf<T_2[Key_2]> | undefined; } : never) extends infer T ? { [Key in keyof T]: T[Key]; } : never, (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
} extends infer T_4 extends Readonly<Record<string, Schema<unknown, unknown, "required" | "optional" | "defaulted">>> ? { [Key_4 in keyof T_4 as (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
})[Key_4] extends Schema<unknown, unknown, "required"> ? Key_4 : never]: InputOf<T_4[Key_4]>; } : never) & (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
} extends infer T_5 extends Readonly<Record<string, Schema<unknown, unknown, "required" | "optional" | "defaulted">>> ? { [Key_5 in keyof T_5 as (Own & {
    /**
     * What the row says of each treatment, by the id of the treatment. A treatment left out is shown as "not
     * known"; better, write { "missing": … }, which says why.
     * @example { "heat": { "missing": "not-checked" } }
     */
    cells: Schema<Record<string, {
        missing: "not-checked" | "no-studies";
        why?: import("./inline.js").RichText | undefined;
    } | Output>, Record<string, {
        missing: "not-checked" | "no-studies";
        why?: string | undefined;
    } | Input>, "required">;
    /**
     * A short name for the row. An <outcome-chart> in an article shows the row of that name.
     * @example "felt-better"
     */
    id: Schema<string, string, "optional">;
    /**
     * What the row is about: a few words that stand before its cells.
     * @example "Felt better"
     */
    label: Schema<string, string, "required">;
    /**
     * A sentence under the label that says what it means.
     * @example "Felt better means that the pain had at least halved."
     */
    about: Schema<import("./inline.js").RichText, string, "optional">;
})[Key_5] extends Schema<unknown, unknown, "optional" | "defaulted"> ? Key_5 : never]?: InputOf<T_5[Key_5]> | undefined; } : never) extends infer T_3 ? { [Key_3 in keyof T_3]: T_3[Key_3]; } : never, "required">>, "required">;
export {};
