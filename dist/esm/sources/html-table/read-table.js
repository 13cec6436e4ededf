import { escapeInline } from '../../model/comparison/inline.js';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import { MAXIMUM_ROWS } from '../../model/comparison/schema.js';
import { TABLE_WITHOUT_NAME, TABLE_TOO_FEW_TREATMENTS, TABLE_TOO_MANY_TREATMENTS, TABLE_ROWS, TABLE_UNREADABLE } from '../../model/diagnostics/catalogue.js';
import { toDiagnostic } from '../../model/diagnostics/finding.js';
import { toComparedTable, isComparableCount } from './compared-table.js';
import { readHeading } from './heading.js';
import { joinFilled } from './inline-markup.js';
import { addTreatmentFact, readPageFacts, findMissingFacts } from './locked-facts.js';
import { partIntoSections, toSections, treatmentId } from './table-sections.js';
import { formTable, TableCell, filledCells } from './table-slots.js';

/**
 * Reads a table as a comparison, together with the facts that stand beside it in the element. It never throws;
 * findings name the place in the table.
 *
 * @param language of the table's words
 */
function readTable(host, table, language) {
    try {
        return read(host, table, language);
    }
    catch (error) {
        return refused({ notice: TABLE_UNREADABLE, path: 'table', values: { error: String(error) } });
    }
}
const refused = (finding) => ({ diagnostics: [toDiagnostic(finding)] });
function read(host, table, lang) {
    const findings = [];
    const report = (notice, path, values) => findings.push({ notice, path, values });
    const compared = toComparedTable(formTable(table, report));
    const treatments = compared.treatments.map((_names, index) => toTreatment(compared, index));
    const rows = compared.rows.filter((row) => row instanceof TableCell || !addTreatmentFact(row, treatments, report));
    const { title, intro } = titleOf(host, table, compared.titles, treatments);
    const sections = partIntoSections(rows, intro);
    const refusal = findRefusal(compared, treatments, sections);
    if (refusal)
        return refused(refusal);
    const corner = compared.hasTreatmentRows ? '' : wordsOf(' · ', compared.corner);
    const { comparison, diagnostics } = parseComparison({
        id: 'table',
        lang,
        title,
        treatments,
        sections: toSections(sections, corner || title),
        ...readPageFacts(host, report),
    });
    const inTable = diagnostics
        .filter(({ code }) => !code.startsWith('locked-'))
        .map((item) => ({ ...item, path: placeOf(item.path, compared, sections) }));
    if (!comparison)
        return { diagnostics: [...findings.map(toDiagnostic), ...inTable] };
    const missing = findMissingFacts(comparison).map(toDiagnostic);
    return { comparison, diagnostics: [...findings.map(toDiagnostic), ...inTable, ...missing] };
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
/** The title of the comparison, and what else stands above the table. */
function titleOf(host, { caption }, titles, treatments) {
    const [own, ...others] = [
        caption,
        host.querySelector('figcaption:not(table *)'),
        host.querySelector(':is(h1,h2,h3,h4,h5,h6):not(table *)'),
        ...titles.map(({ element }) => element),
    ]
        .flatMap((element) => (element ? readHeading(element) : []))
        .filter(({ words }) => words);
    const notes = others.flatMap(({ words, rest }) => [escapeInline(words), rest]);
    return {
        title: own?.words ?? joinFilled(' · ', ...treatments.map(({ name }) => name)),
        intro: joinFilled(' ', own?.rest, ...notes),
    };
}
/** Where in the table the thing stands that a JSON path leads to. */
function placeOf(path, table, sections) {
    const [, treatment] = /^\$\.treatments\[(\d+)\]/.exec(path) ?? [];
    const [, section, row, column] = /^\$\.sections\[(\d+)\]\.rows\[(\d+)\](?:\.cells\["treatment-(\d+)"\])?/.exec(path) ?? [];
    const { labels, cells } = sections[Number(section)]?.rows[Number(row)] ?? {};
    const [cell] = cells?.[Number(column) - 1] ?? [];
    const names = table.treatments[Number(treatment)];
    return (cell ?? labels?.at(-1) ?? names?.at(-1))?.place ?? 'table';
}

export { readTable };
//# sourceMappingURL=read-table.js.map
