import { clashingWords, mayStand } from '../model/comparison/locked-words.js';
import { Vocabulary } from './vocabulary.js';

/** A group of messages with words among them that no page may leave out or reword. */
class LockedVocabulary extends Vocabulary {
    /** The language that the messages for a tag are in: the nearest that is known, or English. */
    languageFor(language) {
        return this.tagsOf(language).at(-1) ?? 'en';
    }
    /** Messages without those that could be taken for their opposite. */
    withoutClashes(words) {
        const clashing = clashingWords(words);
        return Object.fromEntries(Object.entries(words).filter(([name]) => !clashing.includes(name)));
    }
    gather(language) {
        const words = super.gather(language);
        return this.isCarried(language) ? words : this.withoutClashes(words);
    }
    unfit(words, language) {
        const forbidden = words.filter(([name, message]) => !mayStand(name, message, language));
        return [...clashingWords(Object.fromEntries(words)), ...forbidden.map(([name]) => name)];
    }
}

export { LockedVocabulary };
//# sourceMappingURL=locked-vocabulary.js.map
