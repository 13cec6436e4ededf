import type { Slots, TableCell, TableRow } from './grid.js';

/** What is said of each treatment in one regard. */
export interface Line {
  /** From the widest to the narrowest: a group before the label itself. */
  readonly labels: readonly TableCell[];
  /** For each treatment; several where a label is merged downwards, or missing. */
  readonly cells: TableCell[][];
  /** The row or label that is marked as a fact. */
  readonly fact?: HTMLElement | undefined;
}

export interface Shape {
  /** What stands above the header. */
  readonly titles: readonly TableCell[];
  /** What stands over the labels. */
  readonly corner: readonly TableCell[];
  /** The cells that name each treatment, from the widest to the narrowest. */
  readonly treatments: readonly (readonly TableCell[])[];
  /** What is compared, and cells that stand alone in their row. */
  readonly lines: readonly (Line | TableCell)[];
  /** Whether each treatment has a row, not a column. */
  readonly isTurned: boolean;
}

/** Whether a table may name so many treatments. */
export const fits = (treatments: number): boolean => treatments >= 2 && treatments <= 6;

/** Finds out what a table compares. */
export function shapeOf(rows: readonly TableRow[]): Shape {
  const first = rows.findIndex((row) => !loneCell(row));
  const own = rows.slice(first);
  const titles = rows.slice(0, first).flatMap((row) => loneCell(row) ?? []);
  const heads = own.slice(0, headCount(own));
  const body = own.slice(heads.length);
  const lines = body.filter((row) => !loneCell(row));
  const labels = labelCount(heads, lines);
  const corner = filled(heads.flatMap(({ slots }) => slots.slice(0, labels)));
  if (!isTurned(heads, lines, labels)) {
    return {
      titles,
      corner,
      isTurned: false,
      ...compared(
        heads,
        body.filter((row) => !heads.some((head) => repeats(row, head))),
        labels,
      ),
    };
  }
  const columns = (rows[0]?.slots ?? []).map((_slot, x): TableRow => ({
    slots: [...heads, ...lines].map(({ slots }) => slots[x]),
  }));
  const turned = compared(columns.slice(0, labels), columns.slice(labels), heads.length);
  const lone = body.flatMap((row) => loneCell(row) ?? []);
  return { titles, corner, isTurned: true, ...turned, lines: [...turned.lines, ...lone] };
}

/** The treatments, named by the heads, and the lines below them. */
function compared(
  heads: readonly TableRow[],
  body: readonly TableRow[],
  labelCount: number,
): Pick<Shape, 'treatments' | 'lines'> {
  const lines: (Line | TableCell)[] = [];
  for (const row of body) {
    const lone = row.element && loneCell(row);
    const labels = filled(row.slots.slice(0, labelCount));
    const cells = row.slots.slice(labelCount).map((cell) => filled([cell]));
    const fact = [row.element, ...labels.map(({ element }) => element)].find(isFact);
    const before = lines.at(-1);
    if (lone) lines.push(lone);
    else if (
      before &&
      'labels' in before &&
      !row.element?.matches('[data-fact]') &&
      labels.every((label, index) => label === before.labels[index])
    ) {
      before.cells.forEach((own, index) => {
        before.cells[index] = [...new Set([...own, ...(cells[index] ?? [])])];
      });
    } else lines.push({ labels, cells, fact });
  }
  const names = heads[0]?.slots ?? [];
  return {
    treatments: names
      .slice(labelCount)
      .map((_name, index) => unique(heads.map(({ slots }) => slots[labelCount + index]))),
    lines,
  };
}

const unique = (slots: Slots): TableCell[] =>
  [...new Set(slots)].filter((cell) => cell !== undefined);

/** The cells that say something, each once. */
const filled = (slots: Slots): TableCell[] => unique(slots).filter(({ isEmpty }) => !isEmpty);

const isHeaded = (cells: readonly TableCell[]): boolean => cells.every(({ isHeader }) => isHeader);

const isFact = (element: Element | undefined): boolean => element?.matches('[data-fact]') ?? false;

/** The one cell of a row that stands alone: merged over all columns, without others, or all in bold. */
function loneCell({ slots }: TableRow): TableCell | undefined {
  const [cell, ...others] = filled(slots);
  if (!cell || others.length > 0 || slots[0] !== cell) return undefined;
  const isAlone = slots.every((slot) => slot === cell || slot === undefined);
  const [{ text = '' } = {}, ...passages] = cell.passages;
  const isBold = passages.length === 0 && /^\*\*[^*]+\*\*$/.test(text);
  return isAlone || isBold ? cell : undefined;
}

/** How many rows name the treatments: those of the `<thead>`, else those of headers alone, else the first. */
function headCount(rows: readonly TableRow[]): number {
  const isInHead = ({ element }: TableRow) => element?.matches('thead>*');
  const isHead =
    rows[0] && isInHead(rows[0])
      ? isInHead
      : ({ slots }: TableRow) => isHeaded(filled(slots)) && filled(slots.slice(1)).length > 0;
  const count = rows.findIndex((row) => !isHead(row) || loneCell(row));
  return Math.max(1, count);
}

/** How many columns name what is compared: those below the corner, and those of headers or beside a merged group. */
function labelCount(heads: readonly TableRow[], lines: readonly TableRow[]): number {
  const corner = heads[0]?.slots[0];
  const isLabel = (column: number) => {
    const above = heads.map(({ slots }) => slots[column]);
    if (corner && above.every((cell) => cell === corner)) return true;
    const groups = filled(lines.map(({ slots }) => slots[column - 1]));
    if (
      filled(above).length === 0 &&
      (groups.length === 0 || groups.some(({ element }) => element.rowSpan !== 1))
    )
      return true;
    return (
      isHeaded(filled(lines.map(({ slots }) => slots[column]))) &&
      !isHeaded(filled(lines.flatMap(({ slots }) => slots.slice(column + 1))))
    );
  };
  let count = 1;
  while (count < (heads[0]?.slots.length ?? 0) - 1 && isLabel(count)) count++;
  return count;
}

/**
 * Whether each treatment has a row:
 *
 * - facts are marked at the top of columns, or
 * - there would be too many or too few treatments in columns, and not in rows, or
 * - only the cells of the first column are headers: by `scope`, else by being `<th>`.
 */
function isTurned(heads: readonly TableRow[], lines: readonly TableRow[], labels: number): boolean {
  const top = heads.flatMap(({ slots }) => filled(slots.slice(labels)));
  const side = lines.flatMap(({ slots }) => filled(slots.slice(0, labels)));
  const isMarked = (own: readonly (TableRow | TableCell)[]) =>
    own.some(({ element }) => isFact(element));
  const isMarkedAtSide = isMarked([...lines, ...side]);
  if (isMarkedAtSide !== isMarked(top)) return !isMarkedAtSide;
  const columns = (heads[0]?.slots.length ?? 0) - labels;
  // A table of two columns compares nothing, unless it says that its rows are what is compared.
  if (columns < 2) return isHeaded(side) && fits(lines.length);
  if (fits(columns) !== fits(lines.length)) return fits(lines.length);
  const isScoped = (cells: readonly TableCell[]) =>
    cells.some(({ element }) => element.matches('[scope="row"],[scope="col"]'));
  return isScoped(side) === isScoped(top) ? isHeaded(side) && !isHeaded(top) : isScoped(side);
}

/** A footer that says the header once more. */
function repeats({ element, slots }: TableRow, head: TableRow): boolean {
  return (
    element?.matches('tfoot>*') === true &&
    slots.every(
      (cell, index) => cell?.element.textContent === head.slots[index]?.element.textContent,
    )
  );
}
