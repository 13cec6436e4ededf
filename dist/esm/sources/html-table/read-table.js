import { parseComparison } from '../../model/parse-comparison.js';
import { MAXIMUM_ROWS } from '../../model/schema.js';
import { escapeInline } from '../../model/inline.js';
import { headingOf, readCell } from './cell.js';
import { readPageFacts, readFactRow } from './facts.js';
import { layOut, slotsOf } from './grid.js';
import { Sections } from './sections.js';
import { shapeOf, fits } from './shape.js';
import { TableCell, placeOf } from './table-cell.js';

/** A table with more rows than this is not even laid out. */
const MOST_TABLE_ROWS = 2000;
const MOST_TABLE_COLUMNS = 600;
const NAME_TREATMENTS = 'Name two to six treatments in the first row, one for each column after the first. If each treatment has a row, mark its name with <th scope="row">.';
const KEEP_TO_ROWS = `Keep to ${MAXIMUM_ROWS} rows, or part the table in two.`;
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
        return refused('table', `could not be read (${String(error)})`, 'Make the table simpler.');
    }
}
function read(host, table, language) {
    const { length } = table.rows;
    if (length > MOST_TABLE_ROWS)
        return refused('table', `has ${length} rows`, KEEP_TO_ROWS);
    const found = [];
    const report = (...finding) => found.push(finding);
    const grid = gridOf(table);
    if (grid.columns.length > MOST_TABLE_COLUMNS) {
        return refused('table', `has ${grid.columns.length} columns`, NAME_TREATMENTS);
    }
    const rows = rowsOf(table, grid);
    const shape = shapeOf(rows.rows, rows.columns);
    const problem = refusalOf(shape);
    if (problem)
        return refused(...problem);
    for (const cell of rows.cells) {
        for (const [message, hint] of cell.content.problems)
            report(cell.place, message, hint);
    }
    const treatments = shape.treatments.map((_treatment, index) => toTreatment(shape, index));
    const { title, notes } = titleOf(host, table, shape, treatments);
    const corner = shape.isTurned ? '' : shape.corner.map(({ words }) => words).join(' · ');
    const sections = new Sections(treatments.map(({ id }) => id), corner || title.words);
    notes.forEach((note) => {
        sections.note(note);
    });
    fillSections(sections, shape, treatments, report);
    const beyond = sections.rows[MAXIMUM_ROWS];
    if (sections.rows.length === 0) {
        return refused('table', 'has no row to compare', 'Write one below the names of the treatments.');
    }
    if (beyond)
        return refused(beyond.labels[0]?.place ?? 'table', `is row ${MAXIMUM_ROWS + 1}`, KEEP_TO_ROWS);
    const { comparison, diagnostics } = parseComparison({
        id: 'table',
        lang: language,
        title: title.words,
        treatments,
        sections: sections.toInput(),
        ...readPageFacts(host, report),
    });
    return {
        ...(comparison && { comparison }),
        diagnostics: [
            ...found.map((finding) => diagnosticOf('warning', finding)),
            ...diagnostics
                .filter(({ code }) => !isLocked(code))
                .map((item) => inTable(item, shape, sections)),
            ...gapsOf(diagnostics, treatments),
        ],
    };
}
const gridOf = ({ rows }) => layOut([...rows].map((row) => ({ group: row.parentElement, cells: row.cells })));
function rowsOf(table, grid = gridOf(table)) {
    const { rows } = table;
    const cells = new Map();
    return {
        columns: grid.columns,
        cells: { [Symbol.iterator]: () => cells.values() },
        rows: [...rows].map((row, y) => {
            const part = /^t(head|foot)$/i.exec(row.parentElement?.localName ?? '')?.[1];
            const kind = part === 'head' || part === 'foot' ? part : 'body';
            return {
                y,
                part: kind,
                fact: row.getAttribute('data-fact') ?? undefined,
                slots: slotsOf(grid.rows[y] ?? [], grid.columns).map((placed) => {
                    if (!placed)
                        return undefined;
                    const cell = cells.get(placed) ?? new TableCell(placed, kind);
                    cells.set(placed, cell);
                    return cell;
                }),
            };
        }),
    };
}
/** Why a table cannot be a comparison. */
function refusalOf({ treatments }) {
    const { length } = treatments;
    if (!fits(length)) {
        return [
            treatments[0]?.heads[0]?.place ?? 'table',
            length === 0 ? 'names no treatment' : `begins ${length} treatment${length > 1 ? 's' : ''}`,
            NAME_TREATMENTS,
        ];
    }
    const nameless = treatments.find(({ heads }) => heads.every(({ words }) => words === ''));
    return (nameless && [
        placeOf(nameless.y, nameless.x),
        'is empty, where the name of a treatment should be',
        'Write the name there.',
    ]);
}
/** A header that is merged over several treatments says of what kind they are. */
function toTreatment({ treatments }, index) {
    const heads = treatments[index]?.heads ?? [];
    const isShared = (cell) => treatments.some((other, place) => place !== index && other.heads.includes(cell));
    const own = heads.filter((cell) => !isShared(cell) && cell.words !== '');
    const names = own.length > 0 ? own : heads.slice(-1);
    const kind = heads
        .filter((cell) => isShared(cell) && !names.includes(cell))
        .map(({ words }) => words);
    const name = names.map(({ words }) => words).join(' ');
    const summary = names
        .map(({ heading }) => heading.rest)
        .join(' ')
        .trim();
    const picture = heads.flatMap(({ heading }) => heading.pictures).find(({ src }) => src);
    return {
        id: `treatment-${index + 1}`,
        name,
        ...(kind.length > 0 && { kind: kind.join(' · ') }),
        ...(summary && { summary }),
        ...(picture?.src && { image: { alt: picture.text || name, src: picture.src } }),
    };
}
/** The title of the comparison, and what else stands above the table. */
function titleOf(host, table, { titles }, treatments) {
    const figure = table.closest('figure');
    const above = [
        table.caption,
        figure && host.contains(figure) ? figure.querySelector('figcaption') : null,
        host.querySelector(':is(h1,h2,h3,h4,h5,h6):not(table *)'),
    ].flatMap((element) => (element ? headingOf(readCell(element, false)) : []));
    const names = treatments.map(({ name }) => name).join(' · ');
    const [title = { words: names, rest: '', pictures: [] }, ...others] = [
        ...above,
        ...titles.map(({ heading }) => heading),
    ].filter(({ words }) => words !== '');
    return {
        title,
        notes: [title.rest, ...others.flatMap(({ words, rest }) => [escapeInline(words), rest])],
    };
}
function fillSections(sections, { lines, isTurned }, treatments, report) {
    const lastLine = isTurned ? -1 : lines.findLastIndex(({ kind }) => kind === 'line');
    lines.forEach((line, index) => {
        if (line.kind === 'lone') {
            const { heading, content } = line.cell;
            if (index < lastLine && heading.words)
                sections.begin(heading);
            else
                sections.note(content.passages.flatMap(({ text, points = [] }) => text ?? points).join(' '));
            return;
        }
        if (addFacts(line, treatments, report) || sections.add(line))
            return;
        const first = line.cells.find((cell) => cell && !cell.isEmpty);
        report(first?.place ?? 'table', 'stands in a row without a label, and is read with the row above', 'Write in the first cell what the row compares.');
    });
}
/** @returns whether the line was a fact of each treatment */
function addFacts(line, treatments, report) {
    const facts = line.fact === undefined ? undefined : readFactRow(line, report);
    facts?.forEach(({ approval = [], seriousRisks = [] }, index) => {
        const treatment = treatments[index];
        if (!treatment)
            return;
        treatment.approval = [...(treatment.approval ?? []), ...approval];
        treatment.seriousRisks = [...(treatment.seriousRisks ?? []), ...seriousRisks];
    });
    return facts !== undefined;
}
/** Says in words of the table where something was found that a JSON path leads to. */
function inTable(item, { treatments }, sections) {
    const [, section, row, id] = /^\$\.sections\[(\d+)\](?:\.rows\[(\d+)\](?:\.cells\["([^"]*)"\])?)?/.exec(item.path) ?? [];
    const [, treatment] = /^\$\.treatments\[(\d+)\]/.exec(item.path) ?? [];
    const cell = treatment
        ? treatments[Number(treatment)]?.heads.at(-1)
        : sections.cellAt(Number(section), Number(row), id);
    return { ...item, path: cell?.place ?? 'table' };
}
const isLocked = (code) => code.startsWith('locked-');
const GAPS = {
    'locked-approval': [
        'approval',
        'Add a row <tr data-fact="approval" data-region="US"> with data-status="approved" on its cells.',
    ],
    'locked-serious-risks': [
        'serious-risks',
        'Add a row <tr data-fact="serious-risks">, or say there that none is known.',
    ],
    'locked-review-date': [
        'reviewed',
        'Add <time data-fact="reviewed" datetime="2026-03-31"> with the day of the last check.',
    ],
    'locked-review-policy': [
        'next-review',
        'Add <time data-fact="next-review" datetime="2027-03-31">.',
    ],
    'locked-crisis-line': [
        'crisis-line',
        'Add <a data-fact="crisis-line" data-region="US" href="tel:988"> with the name of the line.',
    ],
};
/** One finding for each kind of fact that is missing, with the treatments that lack it. */
function gapsOf(diagnostics, treatments) {
    return Object.entries(GAPS).flatMap(([code, [fact, hint]]) => {
        const gaps = diagnostics.filter((item) => item.code === code);
        const [gap] = gaps;
        if (!gap)
            return [];
        const names = gaps.flatMap(({ path }) => {
            const index = /^\$\.treatments\[(\d+)\]/.exec(path)?.[1];
            return index ? (treatments[Number(index)]?.name ?? []) : [];
        });
        const whose = names.length > 0 ? ` for ${names.join(', ')}` : '';
        const message = `is missing${whose}, and no page may leave it out`;
        return { ...gap, path: `data-fact="${fact}"`, message, hint };
    });
}
function refused(...finding) {
    return { diagnostics: [diagnosticOf('error', finding)] };
}
function diagnosticOf(severity, [path, message, hint]) {
    return { code: 'table', severity, path, message, hint };
}

export { readTable, rowsOf };
//# sourceMappingURL=read-table.js.map
