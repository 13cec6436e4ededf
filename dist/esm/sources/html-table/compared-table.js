import { joinColumns } from './joined-columns.js';
import { withoutNumbering } from './numbering.js';
import { TABLE_LABELS_UNCLEAR } from '../../model/diagnostics/catalogue.js';
import { filledCells } from './table-slots.js';

/** Whether so many treatments can be compared. */
const isComparableCount = (treatments) => treatments >= 2 && treatments <= 6;
/**
 * Finds out what a table compares.
 *
 * @param report is told where it cannot be told which columns are labels
 */
function toComparedTable(all, report) {
    const first = all.find((row) => !loneCellOf(row));
    const uncounted = withoutNumbering(all, loneCellOf, first && countMarkedLabels(first));
    const rows = uncounted ?? all;
    const start = rows.findIndex((row) => !loneCellOf(row));
    const own = rows.slice(start);
    const header = own.slice(0, countHeaderRows(own));
    const body = own.slice(header.length);
    const data = body.filter((row) => !aloneIn(row));
    const labelCount = countLabelColumns(header, data);
    const isTurned = hasTreatmentRows(header, data, labelCount);
    if (!uncounted || (!isTurned && labelCount === 1 && mayHaveMoreLabels(header, data)))
        report(TABLE_LABELS_UNCLEAR, header[0]?.slots[1]?.place ?? 'table');
    const compare = isTurned ? compareRows : compareColumns;
    return {
        titles: loneCellsOf(rows.slice(0, start)),
        corner: filledCells(header.flatMap(({ slots }) => slots.slice(0, labelCount))),
        hasTreatmentRows: isTurned,
        ...joinColumns(compare(header, body, labelCount)),
    };
}
/** Takes each row as a treatment. */
function compareRows(header, body, labelCount) {
    const columns = toColumns([...header, ...body.filter((row) => !aloneIn(row))]);
    const [names, others] = [columns.slice(0, labelCount), columns.slice(labelCount)];
    const { treatments, rows } = compareColumns(names, others, header.length);
    return { treatments, rows: [...rows, ...body.flatMap((row) => aloneIn(row) ?? [])] };
}
/** The columns as rows. */
function toColumns(rows) {
    return (rows[0]?.slots ?? []).map((_slot, x) => ({ slots: rows.map(({ slots }) => slots[x]) }));
}
/** Takes each column as a treatment. */
function compareColumns(header, body, labelCount) {
    const rows = [];
    for (const row of body) {
        const lone = row.element && aloneIn(row);
        const compared = toComparedRow(row, labelCount);
        const before = rows.at(-1);
        if (header.some((other) => isRepeatedHeader(row, other)))
            continue;
        if (lone)
            rows.push(lone);
        else if (before && 'labels' in before && isContinued(before, compared, row)) {
            before.cells.forEach((own, index) => {
                before.cells[index] = [...new Set([...own, ...(compared.cells[index] ?? [])])];
            });
        }
        else
            rows.push(compared);
    }
    const names = toColumns(header).slice(labelCount);
    return { treatments: names.map(({ slots }) => slots.filter((cell) => cell !== undefined)), rows };
}
function toComparedRow({ element, slots }, labelCount) {
    const labels = filledCells(slots.slice(0, labelCount));
    return {
        labels,
        cells: slots.slice(labelCount).map((cell) => filledCells([cell])),
        factElement: [element, ...labels.map((label) => label.element)].find(isFact),
    };
}
/** Whether a row says more under the labels of the row before it. */
function isContinued(before, { labels }, { element }) {
    return !isFact(element) && labels.every((label, index) => label === before.labels[index]);
}
const hasOnlyHeaders = (cells) => cells.every(({ isHeader }) => isHeader);
const isFact = (element) => element?.matches('[data-fact]') ?? false;
/** The one cell of a row that says something, where it stands first: a title, or a note. A fact is neither. */
function loneCellOf({ element, slots }) {
    const [cell, ...others] = filledCells(slots);
    if (!cell || others.length > 0 || slots[0] !== cell)
        return undefined;
    return isFact(element) || isFact(cell.element) ? undefined : cell;
}
/** The same below the header, where it may also be merged over all treatments, beside nothing. */
function aloneIn(row) {
    const [label, cell, ...others] = row.slots;
    const isOverAll = others.length > 0 && others.every((other) => other === cell);
    const isTitle = isOverAll && cell?.isEmpty === false && (label?.isEmpty ?? true);
    return isTitle && !isFact(row.element) && !isFact(cell.element) ? cell : loneCellOf(row);
}
const loneCellsOf = (rows) => rows.flatMap((row) => loneCellOf(row) ?? []);
/** How many rows name the treatments: those of the `<thead>`, else those of header cells alone, else the first. */
function countHeaderRows(rows) {
    const isInHead = ({ element }) => element?.matches('thead>*');
    const isHeader = rows[0] && isInHead(rows[0])
        ? isInHead
        : ({ slots }) => hasOnlyHeaders(filledCells(slots)) && filledCells(slots.slice(1)).length > 0;
    const count = Math.max(1, rows.findIndex((row) => !isHeader(row) || loneCellOf(row)));
    return count + Number(isBelowNames(rows[count - 1], rows[count]));
}
/** Whether a row has no label, and says what stands below names that are merged over several columns. */
function isBelowNames(names, row) {
    if (!names || !row)
        return false;
    const [corner, ...others] = names.slots;
    const [label, ...cells] = row.slots;
    return (others.some((cell, index) => cell !== undefined && cell === others[index + 1]) &&
        (label === undefined || label === corner || label.isEmpty) &&
        filledCells(cells).filter((cell) => !others.includes(cell)).length > 1 &&
        !isFact(row.element));
}
/** How many columns name what is compared. */
function countLabelColumns(header, body) {
    const last = (header[0]?.slots.length ?? 0) - 1;
    let count = Math.max(1, (header[0] && countMarkedLabels(header[0])) ?? 1);
    while (count < last && isLabelColumn(count, header, body))
        count++;
    return count;
}
/** How many columns stand before those that alone are marked as treatments; nothing where none are. */
function countMarkedLabels({ slots }) {
    const isMarked = (cell) => cell?.element.matches('[scope="col" i]');
    const count = slots.findIndex(isMarked);
    return count > 0 && slots.slice(count).every(isMarked) ? count : undefined;
}
/** What stands over a column that says in what the others count. */
const UNIT = /^(?:units?|einheit(?:en)?|unidad(?:es)?|(?:ال)?وحدة)$/i;
/** Whether the second column may name what is compared as well: where the first one groups rows, or it holds units. */
function mayHaveMoreLabels(header, body) {
    const [corner, name, ...others] = header[0]?.slots ?? [];
    if (!header[0] || others.length < 2 || countMarkedLabels(header[0]))
        return false;
    const isGrouping = body.some(({ slots: [label] }, index) => index > 0 && label?.isEmpty === false ? label === body[index - 1]?.slots[0] : index > 0);
    return UNIT.test(name?.heading.words ?? '') || (corner?.isEmpty === false && isGrouping);
}
/** Whether a column is below the corner, beside a merged group, or the last of header cells. */
function isLabelColumn(column, header, body) {
    const corner = header[0]?.slots[0];
    const above = header.map(({ slots }) => slots[column]);
    if (corner && above.every((cell) => cell === corner))
        return true;
    const groups = filledCells(body.map(({ slots }) => slots[column - 1]));
    const isMerged = groups.some(({ element }) => element.rowSpan !== 1);
    if (filledCells(above).length === 0 && (groups.length === 0 || isMerged))
        return true;
    const own = filledCells(body.map(({ slots }) => slots[column]));
    return (own.length > 0 &&
        hasOnlyHeaders(own) &&
        !hasOnlyHeaders(filledCells(body.flatMap(({ slots }) => slots.slice(column + 1)))));
}
/**
 * Whether each treatment has a row:
 *
 * - facts are marked at the top of columns, or
 * - there would be too many or too few treatments in columns, and not in rows, or
 * - only the cells of the first column are headers: by `scope`, else by being `<th>`.
 */
function hasTreatmentRows(header, body, labelCount) {
    const top = header.flatMap(({ slots }) => filledCells(slots.slice(labelCount)));
    const side = body.flatMap(({ slots }) => filledCells(slots.slice(0, labelCount)));
    const hasFact = (own) => own.some(({ element }) => isFact(element));
    const hasFactAtSide = hasFact([...body, ...side]);
    if (hasFactAtSide !== hasFact(top))
        return !hasFactAtSide;
    const columns = (header[0]?.slots.length ?? 0) - labelCount;
    const isComparable = isComparableCount(body.length);
    // A table of two columns compares nothing, unless it says that its rows are what is compared.
    if (columns < 2)
        return hasOnlyHeaders(side) && isComparable;
    if (isComparableCount(columns) !== isComparable)
        return isComparable;
    const isScoped = (cells) => cells.some(({ element }) => element.matches('[scope="row"],[scope="col"]'));
    return isScoped(side) === isScoped(top)
        ? hasOnlyHeaders(side) && !hasOnlyHeaders(top)
        : isScoped(side);
}
/** Whether a row of the `<tfoot>` says a row of the header once more. */
function isRepeatedHeader({ element, slots }, header) {
    return (element?.matches('tfoot>*') === true &&
        slots.every((cell, index) => cell?.element.textContent === header.slots[index]?.element.textContent));
}

export { isComparableCount, toComparedTable };
//# sourceMappingURL=compared-table.js.map
