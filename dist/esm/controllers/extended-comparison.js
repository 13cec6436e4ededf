import { UNKNOWN_COMPARISON, NO_BUILT_IN_COMPARISON, LANGUAGE_NOT_LOADED } from '../model/diagnostics/catalogue.js';
import { toPath, toDiagnostic } from '../model/diagnostics/finding.js';
import { findBuiltIn, builtInNames, readBuiltIn } from '../sources/built-in.js';

/** Reads what is built in under a name, and tells at a place why that is not there or in another language. */
function readNamed(name, language, path) {
    const { document, file } = findBuiltIn(name, language);
    if (!document) {
        const others = builtInNames().filter((known) => known !== name);
        const notice = others.length > 0 ? UNKNOWN_COMPARISON : NO_BUILT_IN_COMPARISON;
        const names = others.map((known) => `"${known}"`).join(', ');
        return { diagnostics: [toDiagnostic({ notice, path, values: { name, names } })] };
    }
    const result = readBuiltIn(document);
    if (!file)
        return result;
    const values = { language, file };
    const inEnglish = toDiagnostic({ notice: LANGUAGE_NOT_LOADED, path: 'lang', values });
    return { ...result, diagnostics: [...result.diagnostics, inEnglish] };
}
/** The built-in comparison that a document has extended when it was last read, which may come or change after that. */
class ExtendedComparison {
    #asked;
    #document;
    #changes;
    /** @param spoken the language of documents that name none */
    constructor(spoken) {
        this.spoken = spoken;
        this.#changes = 0;
        this.find = (name, language) => {
            this.#asked = { name, language };
            this.#document = this.#look().document;
            const result = readNamed(name, language ?? this.spoken(), toPath(['extends']));
            // What a built-in comparison lacks is nothing that those who extend it can mend.
            const told = result.diagnostics.filter(({ code }) => code === 'no-comparison');
            return result.comparison ? { ...result, diagnostics: told } : result;
        };
    }
    /** Before a document is read: it may extend none, or another. */
    forget() {
        this.#asked = this.#document = undefined;
    }
    /** Whether a script that is still to come may bring it. */
    get isAwaited() {
        const { document, file } = this.#look();
        return this.#asked !== undefined && (!document || file !== undefined);
    }
    /** Stays the same as long as the comparison does. */
    get version() {
        const { document } = this.#look();
        if (document !== this.#document)
            this.#changes++;
        this.#document = document;
        return this.#changes;
    }
    #look() {
        if (!this.#asked)
            return {};
        const { name, language = this.spoken() } = this.#asked;
        return findBuiltIn(name, language);
    }
}

export { ExtendedComparison, readNamed };
//# sourceMappingURL=extended-comparison.js.map
