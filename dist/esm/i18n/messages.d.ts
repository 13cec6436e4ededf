import type { ComparisonMessages, PostsMessages } from './languages/en.js';
import { type PluralForms, Vocabulary } from './vocabulary.js';
export type { ComparisonMessages, PostsMessages } from './languages/en.js';
export type { PluralForms } from './vocabulary.js';
/** What the elements say around a comparison, in one language. */
export type Messages = ComparisonMessages;
/** Messages in one language; whatever is left out stays English. */
export interface LanguageWords {
    readonly comparisons?: Partial<ComparisonMessages>;
    readonly posts?: Partial<PostsMessages>;
}
export declare const english: Messages;
export declare const comparisonWords: Vocabulary<{
    readonly loading: string;
    readonly failed: string;
    readonly empty: string;
    readonly otherLanguage: string;
    readonly incomplete: string;
    readonly 'locked-approval': string;
    readonly 'locked-serious-risks': string;
    readonly 'locked-review-date': string;
    readonly 'locked-review-policy': string;
    readonly 'locked-crisis-line': string;
    readonly reviewed: string;
    readonly nextReview: string;
    readonly neverReviewed: string;
    readonly overdue: string;
    readonly overdueMeaning: string;
    readonly translationUnreviewed: string;
    readonly crisisTitle: string;
    readonly crisisEmergency: string;
    readonly crisisCall: string;
    readonly crisisText: string;
    readonly crisisOthers: string;
    readonly offers: string;
    readonly summary: string;
    readonly treatments: string;
    readonly experience: string;
    readonly choose: string;
    readonly contents: string;
    readonly criterion: string;
    readonly notKnown: string;
    readonly notStated: string;
    readonly deleted: string;
    readonly inserted: string;
    readonly yes: string;
    readonly no: string;
    readonly notes: string;
    readonly approvalTitle: string;
    readonly approved: string;
    readonly 'off-label': string;
    readonly 'not-approved': string;
    readonly unknown: string;
    readonly anywhere: string;
    readonly seriousRisksTitle: string;
    readonly seriousRisks: string;
    readonly inGroup: string;
    readonly fewerThan: string;
    readonly moreThan: string;
    readonly rangeInGroup: string;
    readonly likelyRange: string;
    readonly people: string;
    readonly event: string;
    readonly noEvent: string;
    readonly peopleWho: string;
    readonly eachShape: string;
    readonly eachBand: string;
    readonly picture: string;
    readonly pictureBand: string;
    readonly numbers: string;
    readonly group: string;
    readonly apart: string;
    readonly timeframe: string;
    readonly population: string;
    readonly certainty: string;
    readonly high: string;
    readonly moderate: string;
    readonly low: string;
    readonly 'very-low': string;
    readonly direct: string;
    readonly indirect: string;
    readonly betterMore: string;
    readonly betterFewer: string;
    readonly effect: string;
    readonly ofAll: string;
    readonly under: string;
    readonly over: string;
    readonly treatment: string;
    readonly onset: string;
    readonly duration: string;
    readonly someBegin: string;
    readonly holds: string;
    readonly wearsOff: string;
    readonly someFrom: string;
    readonly afterOneDose: string;
    readonly ongoing: string;
    readonly hour: string;
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly calendar: string;
    readonly weeks: string;
    readonly oneWeek: string;
    readonly otherWeeks: string;
    readonly nextStep: string;
    readonly glossary: string;
    readonly furtherReading: string;
    readonly sources: string;
    readonly source: string;
    readonly sourceInList: string;
    readonly backToText: string;
    readonly close: string;
    readonly about: string;
    readonly authors: string;
    readonly reviewedBy: string;
    readonly nobody: string;
    readonly funding: string;
    readonly competingInterests: string;
    readonly method: string;
    readonly published: string;
    readonly translation: string;
    readonly translatedBy: string;
    readonly translatedUnchecked: string;
    readonly disclaimerTitle: string;
    readonly disclaimer: string;
    readonly 'kind-trial': string;
    readonly 'kind-meta-analysis': string;
    readonly 'kind-label': string;
    readonly 'kind-guideline': string;
    readonly 'kind-regulator': string;
    readonly 'kind-review': string;
    readonly 'kind-other': string;
    readonly fromComparison: string;
    readonly stale: string;
    readonly retry: string;
}>;
export declare const postsWords: Vocabulary<{
    readonly related: string;
    readonly newest: string;
    readonly none: string;
    readonly loading: string;
    readonly failed: string;
    readonly minutes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
        other: string;
    }>;
    readonly reasons: string;
    readonly stale: string;
    readonly retry: string;
}>;
/**
 * Adds the interface's words in a language to all elements, those already shown too.
 *
 * @param language a language tag, such as `fr` or `pt-BR`
 */
export declare function addLanguage(language: string, words: LanguageWords): void;
/** The words around a comparison: those of its language, or its own where it brings some. */
export declare function messagesOf(language: string, own: Readonly<Record<string, string>>): Messages;
/** The names of the locked words that stand in English, because nobody gave others that may. */
export declare function lockedWordsInEnglish(language: string, own: Readonly<Record<string, string>>): string[];
/** Fills `{count}` in the form of a message that the language has for that number. */
export declare function fillCount(forms: PluralForms, count: number, formats: {
    number(value: number): string;
    plural(value: number): Intl.LDMLPluralRule;
}): string;
