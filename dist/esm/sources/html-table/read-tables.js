import { rememberTable } from '../../model/comparison/from-table.js';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import { MAXIMUM_ROWS } from '../../model/comparison/schema.js';
import { TABLE_TOO_FEW_TREATMENTS, TABLE_TOO_MANY_TREATMENTS, TABLE_WITHOUT_NAME, TABLE_ROWS, TABLE_UNREADABLE, TABLES_DIFFER } from '../../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../../model/diagnostics/finding.js';
import { toComparedTable, isComparableCount } from './compared-table.js';
import { readCaptions } from './captions.js';
import { joinHeadings } from './heading.js';
import { joinFilled } from './inline-markup.js';
import { readPageFacts, addTreatmentFact, findMissingFacts } from './locked-facts.js';
import { partIntoSections, toSections, treatmentId } from './table-sections.js';
import { putTogether } from './several-tables.js';
import { formTable, filledCells } from './table-slots.js';
import { findTables } from './page-tables.js';
import { readBeside } from './words-beside.js';

/** What one of several tables is called in places. */
const tableName = (index, { length }) => length > 1 ? `table ${index + 1}` : 'table';
/**
 * Reads the tables of an element as a comparison, together with what stands beside them. It never throws; findings name
 * the place in the table.
 *
 * @param find gives the tables, or says why they cannot be read
 */
function readTables(host, request, find = () => findTables(host)) {
    try {
        return read(host, request, find());
    }
    catch (error) {
        return refused({ notice: TABLE_UNREADABLE, path: 'table', values: { error: String(error) } });
    }
}
const refused = (finding) => ({ diagnostics: [toDiagnostic(finding)] });
function read(host, { language, words, readsBeside = true }, found) {
    if (typeof found === 'string')
        return refused({ notice: found, path: 'table', values: {} });
    const findings = [];
    const report = (notice, path, values) => findings.push({ notice, path, values });
    const tables = found.map(({ rows }, index) => toComparedTable(formTable(rows, { report, signs: words, name: tableName(index, found) }), report));
    const { facts, elements } = readPageFacts(host, report);
    const captions = readCaptions(host, found);
    const beside = readsBeside ? readBeside(host, found, elements, captions.elements) : [];
    const compared = putTogether(tables, captions.titles, beside);
    if (!compared)
        return refused({ notice: TABLES_DIFFER, path: 'table', values: {} });
    const treatments = compared.treatments.map((_names, index) => toTreatment(compared, index));
    const rows = compared.rows.filter((row) => !('labels' in row) || !addTreatmentFact(row, treatments, report));
    const above = [...(captions.titles[0] ?? []), ...compared.titles.map(({ heading }) => heading)];
    const { words: ownTitle, rest: intro } = joinHeadings(above.filter(hasWords), beside[0] ?? []);
    const title = ownTitle || joinFilled(' · ', ...treatments.map(({ name }) => name));
    const sections = partIntoSections(rows, intro);
    const unsure = findings.find((finding) => toDiagnostic(finding).severity === 'error');
    const refusal = unsure ?? findRefusal(compared, treatments, sections);
    if (refusal)
        return refused(refusal);
    const corner = compared.hasTreatmentRows ? '' : wordsOf(' · ', compared.corner);
    const notes = { label: words.notes, items: [...captions.notes, ...(beside[found.length] ?? [])] };
    const input = {
        id: 'table',
        lang: language,
        title,
        treatments,
        sections: toSections(sections, corner || title, notes),
        ...facts,
    };
    return parse(input, findings, (path) => placeOf(path, compared, sections));
}
/** @param placeIn gives the place in the table for a path in the document */
function parse(input, findings, placeIn) {
    const { comparison, diagnostics } = parseComparison(input);
    const inTable = diagnostics
        .filter(({ code }) => !code.startsWith('locked-'))
        .map((item) => ({ ...item, path: placeIn(item.path) }));
    const own = [...findings.map(toDiagnostic), ...inTable];
    if (!comparison)
        return { diagnostics: own };
    rememberTable(comparison);
    const missing = findMissingFacts(comparison).map(toDiagnostic);
    return { comparison, diagnostics: [...own, ...missing], placeIn };
}
/** Why a table cannot be a comparison, if it cannot. */
function findRefusal({ treatments: names }, treatments, sections) {
    const { length } = treatments;
    const index = isComparableCount(length) ? treatments.findIndex(({ name }) => !name) : 0;
    if (index >= 0) {
        const tooMany = length < 2 ? TABLE_TOO_FEW_TREATMENTS : TABLE_TOO_MANY_TREATMENTS;
        const notice = isComparableCount(length) ? TABLE_WITHOUT_NAME : tooMany;
        const path = names[index]?.at(-1)?.place ?? 'table';
        return { notice, path, values: { count: length } };
    }
    const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    if (count > 0 && count <= MAXIMUM_ROWS)
        return undefined;
    return { notice: TABLE_ROWS, path: 'table', values: { count, most: MAXIMUM_ROWS } };
}
/** A header cell that is merged over several treatments says of what kind they are. */
function toTreatment({ treatments }, index) {
    const header = filledCells(treatments[index] ?? []);
    const others = treatments.filter((_names, other) => other !== index).flat();
    const own = header.filter((cell) => !others.includes(cell));
    const names = own.length > 0 ? own : header.slice(-1);
    const kinds = header.filter((cell) => !names.includes(cell));
    const kind = wordsOf(' · ', kinds);
    const name = wordsOf(' ', names);
    const summary = joinFilled(' ', ...names.map(({ heading }) => heading.rest));
    const picture = header.flatMap(({ heading }) => heading.pictures).find(({ src }) => src);
    return {
        id: treatmentId(index),
        name,
        ...(kind && { kind }),
        ...(summary && { summary }),
        approval: [],
        seriousRisks: [],
        ...(picture?.src && { image: { alt: picture.text || name, src: picture.src } }),
    };
}
const wordsOf = (between, cells) => joinFilled(between, ...cells.map(({ heading }) => heading.words));
const hasWords = ({ words }) => words !== '';
/** Where in the table the thing stands that a JSON path leads to. */
function placeOf(path, table, sections) {
    const [, treatment] = /^\$\.treatments\[(\d+)\]/.exec(path) ?? [];
    const [, section, row, column] = /^\$\.sections\[(\d+)\]\.rows\[(\d+)\](?:\.cells\["treatment-(\d+)"\])?/.exec(path) ?? [];
    const { labels, cells } = sections[Number(section)]?.rows[Number(row)] ?? {};
    const [cell] = cells?.[Number(column) - 1] ?? [];
    const names = table.treatments[Number(treatment)];
    return (cell ?? labels?.at(-1) ?? names?.at(-1))?.place ?? 'table';
}

export { readTables, tableName };
//# sourceMappingURL=read-tables.js.map
