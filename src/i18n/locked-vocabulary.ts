import { clashingWords, mayStand } from '../model/comparison/locked-words.js';
import { type Message, type MessageSet, Vocabulary } from './vocabulary.js';

/** A group of messages with words among them that no page may leave out or reword. */
export class LockedVocabulary<Messages extends MessageSet> extends Vocabulary<Messages> {
  /** The language that the messages for a tag are in: the nearest that is known, or English. */
  languageFor(language: string): string {
    return this.tagsOf(language).at(-1) ?? 'en';
  }

  /** Messages without those that could be taken for their opposite. */
  withoutClashes<Words extends Partial<Messages>>(words: Words): Words {
    const clashing = clashingWords(words);
    return Object.fromEntries(
      Object.entries(words).filter(([name]) => !clashing.includes(name)),
    ) as Words;
  }

  protected override gather(language: string): Partial<Messages> {
    const words = super.gather(language);
    return this.isCarried(language) ? words : this.withoutClashes(words);
  }

  protected override unfit(words: readonly Message[], language: string): readonly string[] {
    const forbidden = words.filter(([name, message]) => !mayStand(name, message, language));
    return [...clashingWords(Object.fromEntries(words)), ...forbidden.map(([name]) => name)];
  }
}
