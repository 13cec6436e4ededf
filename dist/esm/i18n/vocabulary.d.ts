/** A message about a number of things, with a form for each plural category in which the language changes it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** A message with its name. */
export type Message = readonly [name: string, message: string | PluralForms];
/** Messages by name. */
export type MessageSet = Readonly<Record<string, string | PluralForms>>;
/** One group of messages, in every language that the script carries or a page has added. */
export declare class Vocabulary<Messages extends MessageSet> {
    #private;
    private readonly group;
    private readonly english;
    /** @param carried the languages that the script carries, English among them */
    constructor(group: string, english: Messages, carried: Readonly<Record<string, Messages>>);
    /** The messages for a language tag. What its language lacks is in English. */
    in(language: string): Messages;
    /** The messages that there are in the language of a tag. */
    given(language: string): Partial<Messages>;
    /**
     * Adds messages in a language. Those that the script carries stay as they are, and what no page may leave out stays so
     * in every region of theirs. Whatever is no message of ours, or would not be seen, is passed over with one line to
     * the author.
     */
    add(language: string, groups: object): void;
    /** Puts the messages for a tag together. */
    protected gather(language: string): Partial<Messages>;
    /** Whether all words for a tag are the script's own, which its tests have read. */
    protected isCarried(language: string): boolean;
    /** The names of the messages that may not be added in a language, beside those that would not be seen. */
    protected unfit(_words: readonly Message[], _language: string): readonly string[];
    /** The tags that the words of a tag are put together from, the more general first. */
    protected tagsOf(language: string): string[];
}
