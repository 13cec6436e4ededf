/** What a reader has said in a guide, and what each thing they do makes of it. It is kept in the page's memory alone. */
/** How much something matters to a reader. */
export declare const MARKS: readonly ["much", "little", "not", "unsure"];
export type Mark = (typeof MARKS)[number];
/** In the order in which they stand; a reader may take any. */
export declare const STEPS: readonly ["marks", "comparison", "notes", "understanding", "sheet"];
export type Step = (typeof STEPS)[number];
/** What a reader may write freely. Nothing reads it but they. */
export declare const NOTES: readonly ["tried", "told", "asks"];
export type Note = (typeof NOTES)[number];
/** Where a reader may lean between two treatments: below zero to the first, above to the second. */
export declare const LEANINGS: readonly [-2, -1, 0, 1, 2];
export type Leaning = (typeof LEANINGS)[number];
/** Characters of a value in a reader's own words. */
export declare const LONGEST_VALUE = 120;
/** Characters of a note: about a page. */
export declare const LONGEST_NOTE = 2000;
export declare const MOST_OWN_VALUES = 6;
/** What matters to a reader in their own words. */
export interface OwnValue {
    /** Never one of the document's, which begin with a letter. */
    readonly id: string;
    readonly label: string;
}
export interface GuideState {
    readonly step: Step;
    /** By the id of a value. */
    readonly marks: Readonly<Record<string, Mark>>;
    readonly own: readonly OwnValue[];
    /** A further value as far as it is written: it is added once the reader goes on. */
    readonly draft: string;
    readonly notes: Readonly<Record<Note, string>>;
    /** By the name of a pair of treatments. */
    readonly leanings: Readonly<Record<string, Leaning>>;
    /** The place of the chosen answer, by that of the question. */
    readonly answers: Readonly<Record<number, number>>;
}
export type GuideAction = {
    readonly kind: 'go';
    readonly step: Step;
} | {
    readonly kind: 'mark';
    readonly value: string;
    readonly mark: Mark;
} | {
    readonly kind: 'draft';
    readonly text: string;
}
/** Without a label, what is written so far. */
 | {
    readonly kind: 'add';
    readonly label?: string;
} | {
    readonly kind: 'remove';
    readonly value: string;
} | {
    readonly kind: 'write';
    readonly note: Note;
    readonly text: string;
} | {
    readonly kind: 'lean';
    readonly pair: string;
    readonly leaning: Leaning;
} | {
    readonly kind: 'answer';
    readonly question: number;
    readonly answer: number;
} | {
    readonly kind: 'erase';
};
export declare const NOTHING_SAID: GuideState;
/** What a reader has said once they have done something more. */
export declare function after(state: GuideState, action: GuideAction): GuideState;
/** The mark that a value has. Ids are the author's, so inherited names are not looked up. */
export declare const markOf: ({ marks }: Pick<GuideState, "marks">, id: string) => Mark | undefined;
/** The step that comes so many after another; nothing before the first and after the last. */
export declare const stepAfter: (step: Step, by: number) => Step | undefined;
/** The questions that a reader has written, a line each. */
export declare const ownQuestions: ({ notes }: Pick<GuideState, "notes">) => string[];
/** The name of a pair of treatments, whose ids have no such sign. */
export declare const pairName: (one: string, other: string) => string;
