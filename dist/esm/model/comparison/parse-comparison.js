import { INVALID_JSON, UNFINISHED_JSON, NO_BUILT_IN_COMPARISON, UNREADABLE_DOCUMENT } from '../diagnostics/catalogue.js';
import { toPath, toDiagnostic, findingAt } from '../diagnostics/finding.js';
import { explain } from '../diagnostics/read-failure.js';
import { parseJson } from '../parse-json.js';
import { checkLockedFacts } from './check-locked-facts.js';
import { checkNumbers } from './check-numbers.js';
import { checkReferences } from './check-references.js';
import { checkWords } from './check-words.js';
import { isExtension, readExtension } from './extension.js';
import { jsonBreaksAt } from './json-place.js';
import { dropUnfitWords } from './locked-words.js';
import { comparisonSchema } from './schema.js';
import { read, hasErrors } from './schema-kit.js';
import { checkFolded } from './sections.js';
import { dropSilentFacts } from './silent-facts.js';

const CHECKS = [
    checkReferences,
    checkNumbers,
    checkWords,
    checkFolded,
    dropSilentFacts,
    dropUnfitWords,
    checkLockedFacts,
];
/**
 * Parses a comparison document. It copies known fields only, and never throws.
 *
 * A document of the wrong shape gives no comparison. One that lacks what it should carry
 * (an approval, a review date) gives a comparison together with errors: it is shown with a notice,
 * and refused where documents are checked before they are published.
 *
 * A document that `extends` another is given together with that, by `findExtended`; without it there is none to extend.
 */
function parseComparison(input, findExtended) {
    try {
        return isExtension(input)
            ? readExtension(input, findExtended ?? findNothing)
            : parse(input, CHECKS);
    }
    catch (error) {
        return { diagnostics: [explain(toPath([]), error, UNREADABLE_DOCUMENT)] };
    }
}
const findNothing = (name) => {
    const path = toPath(['extends']);
    return {
        diagnostics: [toDiagnostic({ notice: NO_BUILT_IN_COMPARISON, path, values: { name } })],
    };
};
/** Reads a document by its schema alone, and does not check what its facts say of each other. */
function readComparison(input) {
    return parse(input, []);
}
function parse(input, checks) {
    const found = [];
    const comparison = read(comparisonSchema, input, [], found);
    if (hasErrors(found))
        return { diagnostics: found.map(toDiagnostic) };
    for (const check of checks) {
        check(comparison, (...finding) => {
            found.push(findingAt(...finding));
        });
    }
    return { comparison, diagnostics: found.map(toDiagnostic) };
}
/**
 * Parses the text of a JSON document.
 * @param place what is wrong if all of the text is
 */
function parseComparisonText(text, place = toPath([]), findExtended) {
    const input = parseJson(text);
    return input === undefined
        ? { diagnostics: [brokenJson(text, place)] }
        : parseComparison(input, findExtended);
}
function brokenJson(text, path) {
    const at = jsonBreaksAt(text) ?? text.length;
    const before = text.slice(0, at).split('\n');
    const [rest = ''] = text.slice(at, at + 30).split('\n');
    return toDiagnostic({
        notice: rest ? INVALID_JSON : UNFINISHED_JSON,
        path,
        values: {
            line: before.length,
            column: (before.at(-1) ?? '').length + 1,
            rest: rest.trim(),
        },
    });
}

export { parseComparison, parseComparisonText, readComparison };
//# sourceMappingURL=parse-comparison.js.map
