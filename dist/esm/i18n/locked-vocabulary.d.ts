import { type Message, type MessageSet, Vocabulary } from './vocabulary.js';
/** A group of messages with words among them that no page may leave out or reword. */
export declare class LockedVocabulary<Messages extends MessageSet> extends Vocabulary<Messages> {
    /** The language that the messages for a tag are in: the nearest that is known, or English. */
    languageFor(language: string): string;
    /** Messages without those that could be taken for their opposite. */
    withoutClashes<Words extends Partial<Messages>>(words: Words): Words;
    protected gather(language: string): Partial<Messages>;
    protected unfit(words: readonly Message[], language: string): readonly string[];
}
