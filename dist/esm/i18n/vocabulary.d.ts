/** A message about a number of things, with a form for each plural category in which the language changes it. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
/** Messages by name. */
export type MessageSet = Readonly<Record<string, string | PluralForms>>;
/** What holds for words that no page may leave out or reword. */
export interface LockedRules {
    /** Whether words may stand for the message of a name, in a language. */
    mayStand(name: string, words: unknown, language: string): boolean;
    /** The names of the messages that could be taken for their opposite. */
    clashingWords(words: MessageSet): readonly string[];
}
/** One group of messages, in every language that the script carries or a page has added. */
export declare class Vocabulary<Messages extends MessageSet> {
    #private;
    private readonly group;
    private readonly english;
    private readonly rules?;
    /** @param carried the languages that the script carries, English among them */
    constructor(group: string, english: Messages, carried: Readonly<Record<string, Messages>>, rules?: LockedRules | undefined);
    /** The messages for a language tag. What its language lacks is in English. */
    in(language: string): Messages;
    /** The messages that there are in the language of a tag. */
    given(language: string): Partial<Messages>;
    /** The language that the messages for a tag are in: the nearest that is known, or English. */
    languageFor(language: string): string;
    /**
     * Adds messages in a language. Those that the script carries stay as they are, and what no page may leave out stays so
     * in every region of theirs. Whatever is no message of ours, or would not be seen, is passed over with one line to
     * the author.
     */
    add(language: string, groups: object): void;
    /** Messages without those that could be taken for their opposite. */
    withoutClashes<Words extends Partial<Messages>>(words: Words): Words;
}
