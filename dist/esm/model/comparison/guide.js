import { DUPLICATE_ID, UNKNOWN_VALUE, REPEATED_VALUE, UNKNOWN_ROW, UNKNOWN_SOURCE, UNSAFE_LINK, UNREADABLE_DOCUMENT } from '../diagnostics/catalogue.js';
import { toPath, toDiagnostic, findingAt } from '../diagnostics/finding.js';
import { explain } from '../diagnostics/read-failure.js';
import { id, text, richText, entries } from './fields.js';
import { list, object, optional, boolean, check, defaulted, read, hasErrors } from './schema-kit.js';
import { visitRows, visitText } from './visit.js';

/**
 * The guide of a comparison: what its readers may find to matter to them, what to ask, and what to check that they have
 * understood. Read by what shows or checks it alone, so that no other script carries this schema.
 */
/** As many as a reader can weigh against each other. */
const FEWEST_VALUES = 6;
const MOST_VALUES = 10;
const rowIds = list(id, 1, 20, 'List the id of at least one row, and of twenty at most.');
const value = object({
    /**
     * A short name of the value. Tensions refer to it.
     * @example "soon"
     */
    id,
    /**
     * What a reader may find to matter, in their words.
     * @example "Feeling better within days"
     */
    label: text,
    /**
     * What it means, in a sentence or two.
     * @example "Not having to wait for weeks."
     */
    meaning: optional(richText),
    /**
     * The ids of the rows that bear on it, the most telling first.
     * @example ["relief", "onset"]
     */
    rows: rowIds,
    /**
     * What nobody knows about it, beside what the cells of its rows say is not known.
     * @example "How long the ease lasts was not studied."
     */
    notKnown: optional(richText),
});
const tension = object({
    /**
     * The ids of two values that pull apart.
     * @example ["soon", "home"]
     */
    values: list(id, 2, 2, 'List the ids of two values.'),
    /**
     * Why both can hardly be had with one treatment, or what would have to be weighed. It names no treatment as
     * better.
     * @example "Cold packs work within minutes.[@packs] They are given in a clinic, and warm packs at home."
     */
    text: richText,
});
const answer = object({
    /**
     * The answer, as a reader would give it.
     * @example "No, the trials had different people"
     */
    text,
    /**
     * Whether it is a right one: at least one of the answers is, and at least one is not.
     * @example true
     */
    right: optional(boolean),
});
const understanding = object({
    /**
     * A question about what the comparison says, which a reader who has understood it can answer.
     * @example "Can the numbers tell you which pack helps more?"
     */
    question: text,
    /**
     * Two to five answers to choose from.
     * @example [{ "text": "Yes" }, { "text": "No, the trials had different people", "right": true }]
     */
    answers: check(list(answer, 2, 5, 'List two to five answers.'), (answers) => answers.some(({ right }) => right) && answers.some(({ right }) => !right), 'Mark the right answer with "right": true, and leave it out of at least one.'),
    /**
     * What is so, shown whichever answer was given.
     * @example "They cannot. Each trial had other people in it.[@packs]"
     */
    feedback: richText,
    /**
     * The ids of the rows where a reader can read it again.
     * @example ["relief"]
     */
    rows: rowIds,
});
const guideSchema = object({
    /**
     * Six to ten things that may matter to readers, each tied to rows of the comparison. The order is the one in which
     * readers see them.
     * @example [{ "id": "help", "label": "How likely it is to help", "rows": ["relief"] },
     *    { "id": "soon", "label": "Feeling better within days", "rows": ["onset"] },
     *    { "id": "lasting", "label": "Staying well", "rows": ["lasting"] },
     *    { "id": "skin", "label": "Looking after my skin", "rows": ["effects"] },
     *    { "id": "home", "label": "Doing it at home", "rows": ["place"] },
     *    { "id": "cost", "label": "What it costs", "rows": ["cost"] }]
     */
    values: list(value, FEWEST_VALUES, MOST_VALUES, `List ${FEWEST_VALUES} to ${MOST_VALUES} values, in square brackets.`),
    /**
     * Pairs of values that pull apart. Each is shown to readers who have marked both.
     * @example [{ "values": ["soon", "home"], "text": "Cold packs work sooner, and are given in a clinic." }]
     */
    tensions: defaulted(entries(tension), []),
    /**
     * Questions for the clinician. Readers choose those that they want to take along.
     * @example ["By when should it help, and what if it does not?"]
     */
    questions: defaulted(list(text, 0, 12, 'List twelve questions at most.'), []),
    /**
     * Three to five questions by which readers see whether they have understood what matters.
     * @example [{ "question": "Can the numbers tell you which pack helps more?", "rows": ["relief"],
     *      "answers": [{ "text": "Yes" }, { "text": "No, the trials had different people", "right": true }],
     *      "feedback": "They cannot. Each trial had other people in it." },
     *    { "question": "How long does the ease last?", "rows": ["lasting"],
     *      "answers": [{ "text": "A week" }, { "text": "Nobody knows", "right": true }],
     *      "feedback": "It was not studied." },
     *    { "question": "What can a warm pack do to the skin?", "rows": ["effects"],
     *      "answers": [{ "text": "Burn it", "right": true }, { "text": "Nothing" }],
     *      "feedback": "It can burn, if it is too hot." }]
     */
    understanding: list(understanding, 3, 5, 'List three to five questions, in square brackets.'),
});
/** Where the guide stands in a comparison. */
const PLACE = ['guide'];
/**
 * Parses what stands in a comparison as its guide, and checks what it refers to. It never throws.
 *
 * @param input by default what the comparison holds
 */
function parseGuide(comparison, input = comparison.guide) {
    if (input === undefined)
        return { diagnostics: [] };
    try {
        return parse(comparison, input);
    }
    catch (error) {
        return { diagnostics: [explain(toPath(PLACE), error, UNREADABLE_DOCUMENT)] };
    }
}
function parse(comparison, input) {
    const found = [];
    const guide = read(guideSchema, input, PLACE, found);
    if (hasErrors(found))
        return { diagnostics: found.map(toDiagnostic) };
    const report = (...finding) => {
        found.push(findingAt(...finding));
    };
    checkValues(guide, report);
    checkRows(guide, comparison, report);
    checkText(guide, comparison, report);
    return { guide, diagnostics: found.map(toDiagnostic) };
}
function checkValues({ values, tensions }, report) {
    const ids = new Set();
    values.forEach((item, index) => {
        if (ids.has(item.id))
            report(DUPLICATE_ID, [...PLACE, 'values', index, 'id'], { id: item.id });
        ids.add(item.id);
    });
    tensions.forEach((tension, index) => {
        const place = [...PLACE, 'tensions', index, 'values'];
        tension.values.forEach((name, at) => {
            if (!ids.has(name))
                report(UNKNOWN_VALUE, [...place, at], { ids: [...ids].join(', ') });
        });
        if (tension.values[0] === tension.values[1])
            report(REPEATED_VALUE, place);
    });
}
function checkRows({ values, understanding }, comparison, report) {
    const ids = new Set();
    visitRows(comparison, (row) => {
        if (row.id !== undefined)
            ids.add(row.id);
    });
    for (const [name, items] of Object.entries({ values, understanding })) {
        items.forEach(({ rows }, index) => {
            rows.forEach((row, at) => {
                if (!ids.has(row))
                    report(UNKNOWN_ROW, [...PLACE, name, index, 'rows', at], { ids: [...ids].join(', ') });
            });
        });
    }
}
function checkText(guide, { sources }, report) {
    const ids = new Set(sources.map((source) => source.id));
    const checkNode = (node, path) => {
        if (node.kind === 'citation' && !ids.has(node.source))
            report(UNKNOWN_SOURCE, path, { id: node.source });
        if (node.kind === 'link' && !node.href)
            report(UNSAFE_LINK, path, { text: node.text });
    };
    const visitor = {
        text: (nodes, path) => {
            for (const node of nodes)
                checkNode(node, path);
        },
    };
    visitText(guide, visitor, PLACE);
}

export { guideSchema, parseGuide };
//# sourceMappingURL=guide.js.map
