import { UNREADABLE_DOCUMENT } from '../diagnostics/catalogue.js';
import { toDiagnostic, toPath, findingAt } from '../diagnostics/finding.js';
import { explain } from '../diagnostics/read-failure.js';
import { primaryLanguage } from '../language-tag.js';
import { hasLetters } from '../says-something.js';
import { checkNumbers } from './check-numbers.js';
import { checkReferences } from './check-references.js';
import { checkWords } from './check-words.js';
import { text, id, date, language } from './fields.js';
import { REORDERS } from './locked-words.js';
import { row, KEEP_TO_ROWS, areReadable, sources, sectionFields } from './schema.js';
import { list, read, hasErrors, check, object, either, optional } from './schema-kit.js';
import { hasCharts } from './sections.js';

/** More of a name than this nobody can take in beside a date. */
const LONGEST_NAME = 120;
const rows = list(row, 1);
/**
 * What a clinic or another site adds to a comparison that is there by name. Nothing of that can be replaced or left out.
 *
 * @param sectionIds the ids of the sections that are there
 * @param spoken the language of the comparison
 */
const extensionSchema = (sectionIds, spoken) => check(object({
    /**
     * Where the description of this format is. With it, an editor completes names, explains them and marks
     * mistakes.
     * @example "https://unpkg.com/treatment-compare/dist/comparison.schema.json"
     */
    $schema: optional(text),
    /**
     * The name of the comparison that you add to. All of it is shown, as it is, with every correction.
     * @example "ketamine-vs-antidepressants"
     */
    extends: text,
    /**
     * The language that the text is written in, which is that of the comparison. Where it is left out, it is
     * taken to be that of the page.
     * @example "en"
     */
    lang: optional(check(language, (tag) => !spoken || primaryLanguage(tag) === primaryLanguage(spoken), `Add to a comparison in its own language${spoken ? `: "${spoken}"` : ''}.`)),
    /**
     * Who adds to the comparison. Readers see it beside all that is added.
     * @example { "name": "Example Clinic", "date": "2026-11-01" }
     */
    from: object({
        /**
         * What the clinic or site is called, so that readers know whose facts these are.
         * @example "Example Clinic"
         */
        name: check(text, (name) => name.length <= LONGEST_NAME && hasLetters(name) && !REORDERS.test(name), `Write a name in letters, in ${LONGEST_NAME} characters at most.`),
        /**
         * The day since which it holds. Raise it when you have looked at all of it again.
         * @example "2026-11-01"
         */
        date,
    }),
    /**
     * What you add. With the id of a section of the comparison, rows for its end; with another id, and a title,
     * a section of your own after the others.
     * @example [{ "id": "visits", "title": "At our clinic", "rows": [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }] }]
     */
    sections: list(either(object({
        ...sectionFields,
        /**
         * What you say of the treatments, one row for each question.
         * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }]
         */
        rows,
    }), object({
        /**
         * The id of the section of the comparison that the rows are for.
         * @example "first-look"
         */
        id,
        /**
         * What you add after the rows that are there.
         * @example [{ "kind": "facts", "label": "Where", "cells": { "heat": { "value": "Room 2" } } }]
         */
        rows,
    }), (section) => sectionIds.includes(Object(section).id)), 1),
    /**
     * What your rows rest on, after the sources of the comparison. A text refers to any of them by its id.
     * @example [{ "id": "price-list", "kind": "other", "title": "Our price list" }]
     */
    sources,
}), ({ sections }) => areReadable(sections), KEEP_TO_ROWS);
/** Whether a document adds to the comparison of another, and is none by itself. */
const isExtension = (input) => typeof input === 'object' && input !== null && Object.hasOwn(input, 'extends');
/** Reads what is added to a comparison. That is shown whole, whatever is found in the additions. */
function readExtension(input, findExtended) {
    const { extends: name, lang } = input;
    const result = findExtended(name, typeof lang === 'string' ? lang : undefined);
    const { comparison: base, diagnostics } = result;
    if (!base)
        return result;
    const found = [];
    try {
        const comparison = extend(base, input, found);
        return { comparison, diagnostics: [...diagnostics, ...found.map(toDiagnostic)] };
    }
    catch (error) {
        const why = explain(toPath([]), error, UNREADABLE_DOCUMENT);
        return { comparison: base, diagnostics: [...diagnostics, why] };
    }
}
function extend(base, input, found) {
    const ids = base.sections.map((section) => section.id);
    const extension = read(extensionSchema(ids, base.lang ?? 'en'), input, [], found);
    if (hasErrors(found))
        return base;
    checkAdded(base, extension, (...finding) => {
        found.push(findingAt(...finding));
    });
    return withAdded(base, extension);
}
/** Checks what is added as every document is: it may cite what is there, and repeats no id of it. */
function checkAdded(base, { sections, sources }, report) {
    const ids = base.sections.map((section) => section.id);
    const both = {
        ...base,
        sections: [...base.sections, ...sections],
        sources: [...base.sources, ...sources],
    };
    const reportAdded = (notice, [list, index, ...inside], values) => {
        const before = { sections: ids.length, sources: base.sources.length };
        const place = Number(index) - before[list];
        const isNamed = list === 'sections' && inside.join() === 'id' && ids.includes(sections[place]?.id ?? '');
        if (place >= 0 && !isNamed)
            report(notice, [list, place, ...inside], values);
    };
    for (const check of [checkReferences, checkNumbers, checkWords])
        check(both, reportAdded);
}
/** The comparison with its additions: rows after the rows of their sections, sections and sources after all others. */
function withAdded(base, { from, sections, sources }) {
    const extended = base.sections.map((section) => {
        const added = sections.flatMap(({ id, rows }) => (id === section.id ? rows : []));
        const after = section.rows.length;
        return added.length > 0
            ? { ...section, rows: [...section.rows, ...added], from, after }
            : section;
    });
    const isNew = ({ id }, others) => !others.some((other) => other.id === id);
    return {
        ...base,
        sections: [
            ...extended,
            ...sections
                .filter((section) => isNew(section, base.sections))
                // Charts of a clinic's own are no nearer to readers than those of the comparison.
                .map((section) => ({
                ...section,
                folded: section.folded ?? hasCharts(section),
                from,
                after: 0,
            })),
        ],
        sources: [
            ...base.sources,
            ...sources
                .filter((source) => isNew(source, base.sources))
                .map((source) => ({ ...source, from })),
        ],
    };
}

export { extensionSchema, isExtension, readExtension };
//# sourceMappingURL=extension.js.map
