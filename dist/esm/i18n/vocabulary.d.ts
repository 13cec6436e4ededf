/** A message about a number of things, with a form for each plural category in which the language changes it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** Messages by name. */
export type MessageSet = Readonly<Record<string, string | PluralForms>>;
/** Hears that there are new words, until the function that it returns is called. */
export declare function onNewWords(listener: () => void): () => void;
/** One group of messages, in every language that the script carries or a page has added. */
export declare class Vocabulary<Messages extends MessageSet> {
    #private;
    private readonly group;
    private readonly english;
    /** @param carried the languages that the script carries, English among them */
    constructor(group: string, english: Messages, carried: Readonly<Record<string, Messages>>);
    /** The messages for a language tag. What its language lacks is in English. */
    in(language: string): Messages;
    /** The language that the messages for a tag are in: the nearest that is known, or English. */
    languageFor(language: string): string;
    /**
     * Adds messages in a language. Those that the script carries stay as they are: they say what no page may leave
     * out. Whatever is no message of ours, or would not be seen, is passed over with one line to the author.
     */
    add(language: string, groups: object): void;
}
