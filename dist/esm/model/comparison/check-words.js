import { HTML_IN_TEXT, TOO_LONG_TITLE } from '../diagnostics/catalogue.js';
import { visitText } from './visit.js';

/** Characters of a title or name that a reader can be asked to take in at a glance. */
const LONGEST_TITLE = 300;
const TITLES = /title|name|label/i;
/** A comment, a tag as far as its attributes, or a character by its name or number. */
const HTML = /<!--|<\/?[a-z][\w-]*(?:\s*\/?>|(?=\s[\w:-]+=))|&#?\w\w+;/i;
/** Checks that the words of a document are plain ones, and that none of its titles is a text. */
function checkWords(comparison, report) {
    visitText(comparison, {
        words: (words, path) => {
            const [html] = HTML.exec(words) ?? [];
            if (html)
                report(HTML_IN_TEXT, path, { html });
            if (words.length > LONGEST_TITLE && TITLES.test(String(path.at(-1))))
                report(TOO_LONG_TITLE, path, { most: LONGEST_TITLE });
        },
    });
}

export { LONGEST_TITLE, checkWords };
//# sourceMappingURL=check-words.js.map
