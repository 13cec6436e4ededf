import { LOCKED_WORDS_TAKEN, LOCKED_WORDS_UNFIT } from '../diagnostics/catalogue.js';
import { placesIn } from '../fill.js';
import { primaryLanguage } from '../language-tag.js';
import { hasLetters, lettersAndDigits } from '../says-something.js';

/** The messages that say what no page may leave out or reword, each with the places that it must keep. */
const LOCKED_WORDS = {
    otherLanguage: '{language}',
    incomplete: '',
    'locked-approval': '{treatments}',
    'locked-serious-risks': '{treatments}',
    'locked-review-date': '',
    'locked-review-policy': '',
    'locked-crisis-line': '',
    reviewed: '{date}',
    nextReview: '{date}',
    version: '{date},{number}',
    neverReviewed: '',
    overdue: '',
    overdueMeaning: '',
    translationUnreviewed: '',
    crisisTitle: '',
    crisisEmergency: '{number}',
    crisisCall: '{number}',
    crisisText: '{number}',
    crisisOthers: '',
    offers: '{treatments}',
    notKnown: '',
    approvalTitle: '',
    approvalOthers: '',
    more: '',
    linkTo: '{name}',
    approved: '',
    'off-label': '',
    'not-approved': '',
    unknown: '',
    anywhere: '',
    seriousRisksTitle: '',
    seriousRisks: '',
    disclaimerTitle: '',
    disclaimer: '',
    fromComparison: '{title}',
    from: '{date},{name}',
};
/** The languages that every script carries. */
const CARRIED_LANGUAGES = ['en', 'es'];
/**
 * Messages that say each other's opposite, with their words in the languages that every script carries. None may be
 * worded like another of its group, nor like another in one of these languages.
 */
const OPPOSITES = [
    {
        approved: ['Approved', 'Aprobado'],
        'off-label': ['Used off-label', 'Se usa fuera de las indicaciones aprobadas'],
        'not-approved': ['Not approved', 'No aprobado'],
        unknown: ['Not known here. Ask.', 'No se sabe aquí. Pregunte.'],
    },
    {
        reviewed: ['Last reviewed {date}', 'Última revisión: {date}'],
        neverReviewed: ['No review date is given', 'No se indica ninguna fecha de revisión'],
    },
];
/** Whether the locked words of a language are the script's own; those of one that nobody names may be. */
function isTaken(language) {
    return !language || CARRIED_LANGUAGES.includes(primaryLanguage(language));
}
/** Signs by which letters are read in another order than they stand. Marks such as U+200F leave them as they are. */
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
/** Also digits and boxed letters, which may be read as letters, or be passed over. */
const UNFIT_IN_OPPOSITES = /[\u202a-\u202e\u2066-\u2069\p{N}\u{1f130}-\u{1f1ff}]/u;
/**
 * Whether words may stand for the message of a name, in a language. Those of a locked one keep its places, and say
 * something beside them.
 */
function mayStand(name, words, language) {
    if (!Object.hasOwn(LOCKED_WORDS, name))
        return true;
    if (typeof words !== 'string' || isTaken(language))
        return false;
    const isUnfit = OPPOSITES.some((group) => name in group) ? UNFIT_IN_OPPOSITES : REORDERS;
    return (!isUnfit.test(words) &&
        placesIn(words) === LOCKED_WORDS[name] &&
        hasLetters(withoutPlaces(words)));
}
/** The names of the messages that could be taken for their opposite. */
function clashingWords(words) {
    return OPPOSITES.flatMap((group) => Object.keys(group).filter((name) => {
        const own = fold(words[name]);
        const ofOthers = Object.entries(group).flatMap(([other, carried]) => other === name ? [] : [words[other], ...carried]);
        return own && ofOthers.some((other) => readsLike(own, fold(other)));
    }));
}
/** Whether folded words may be read as others: beside Latin letters, any that English has not may look like one. */
function readsLike(own, other) {
    const alike = new RegExp(`^${own.replace(/[^a-z]/gu, '.')}$`, 'u');
    return own === other || (/\p{Script=Latin}/u.test(own) && alike.test(other));
}
/** Drops the locked words of a document that may not stand in its language. */
function dropUnfitWords(comparison, report) {
    const { lang, messages } = comparison;
    const clashing = clashingWords(messages);
    const refused = Object.keys(messages).filter((name) => clashing.includes(name) || !mayStand(name, messages[name], lang));
    if (refused.length === 0)
        return;
    report(isTaken(lang) ? LOCKED_WORDS_TAKEN : LOCKED_WORDS_UNFIT, ['messages'], {
        names: refused.join(', '),
    });
    comparison.messages = Object.fromEntries(Object.entries(messages).filter(([name]) => !refused.includes(name)));
}
/** Words as they are compared: without case, accents, signs and blanks. */
function fold(words) {
    return typeof words === 'string'
        ? lettersAndDigits(withoutPlaces(words).normalize('NFKD').toLowerCase())
        : '';
}
function withoutPlaces(words) {
    return words.replace(/\{\w+\}/g, '');
}

export { CARRIED_LANGUAGES, LOCKED_WORDS, OPPOSITES, REORDERS, clashingWords, dropUnfitWords, mayStand };
//# sourceMappingURL=locked-words.js.map
