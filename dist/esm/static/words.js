import { formatsFor } from '../i18n/formats.js';
import { messagesOf } from '../i18n/messages.js';
import { plainText } from '../model/comparison/inline.js';
import { canonicalTag } from '../model/language-tag.js';

/** @param fallback the language of a comparison that names none */
function wordingOf({ lang, messages }, fallback = 'en') {
    const language = canonicalTag(lang ?? fallback);
    return { language, messages: messagesOf(language, messages), formats: formatsFor(language) };
}
/**
 * The words of a text on one line, as they hold: what its author has struck out is no longer said.
 *
 * @param citation what stands for a citation; nothing by default
 */
function plainWords(text, citation = () => '') {
    const words = (node) => node.kind === 'citation' ? citation(node.source) : plainText([node]);
    return oneLine(text
        .filter(({ kind }) => kind !== 'deleted')
        .map(words)
        .join(''));
}
/** A text with no more than one space between its words. */
const oneLine = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();

export { oneLine, plainWords, wordingOf };
//# sourceMappingURL=words.js.map
