import type { ComparisonInput } from '../../model/schema.js';
import { type CellPassage, type Heading, pictureMarkup } from './cell.js';
import type { Line } from './shape.js';
import type { TableCell } from './table-cell.js';

type SectionInput = ComparisonInput['sections'][number];
type RowInput = SectionInput['rows'][number];

interface DraftRow {
  readonly label: string;
  readonly about: string;
  readonly labels: readonly TableCell[];
  /** What each treatment's cells are, by the id of the treatment; several where a label is merged downwards. */
  readonly cells: Map<string, TableCell[]>;
}

interface DraftSection {
  readonly title: string;
  intro: string;
  readonly rows: DraftRow[];
}

/** Stands where a row has no label at all. */
const NO_LABEL = '–';

/** The sections of a comparison, as the lines of a table fill them. */
export class Sections {
  #sections: DraftSection[] = [];
  #intro = '';
  #group: TableCell | undefined;
  #hasTitles = false;

  /** @param title of a section that the table does not name */
  constructor(
    private readonly ids: readonly string[],
    private readonly title: string,
  ) {}

  /** A row of one cell begins a section. Two in a row are one title. */
  begin({ words, rest, pictures }: Heading): void {
    const before = this.#sections.at(-1);
    const title = before?.rows.length === 0 ? `${before.title} · ${words}` : words;
    const intro = before?.rows.length === 0 ? before.intro : '';
    if (before?.rows.length === 0) this.#sections.pop();
    this.#sections.push({ title, intro, rows: [] });
    this.#hasTitles = true;
    this.note([...pictures.map(pictureMarkup), rest].join(' '));
  }

  /** Words about the rows that stand in no row. */
  note(markup: string): void {
    const section = this.#sections.at(-1);
    if (section) section.intro = `${section.intro} ${markup}`.trim();
    else this.#intro = `${this.#intro} ${markup}`.trim();
  }

  /** @returns whether the line has a label, or could be read with the line before it */
  add({ labels, cells }: Line<TableCell>): boolean {
    const owner = labels.at(-1);
    const group = labels.length > 1 ? labels[0] : undefined;
    if (group !== this.#group && owner) this.#beginGroup(group);
    let row = this.#sections.at(-1)?.rows.at(-1);
    if (!row || (owner && !isSame(labels, row.labels))) {
      row = this.#newRow(labels);
      if (this.#sections.length === 0)
        this.#sections.push({ title: this.title, intro: '', rows: [] });
      this.#sections.at(-1)?.rows.push(row);
    }
    cells.forEach((cell, index) => {
      const own = row.cells.get(this.ids[index] ?? '') ?? [];
      if (cell && !cell.isEmpty && !own.includes(cell)) own.push(cell);
      row.cells.set(this.ids[index] ?? '', own);
    });
    return owner !== undefined;
  }

  #beginGroup(group: TableCell | undefined): void {
    this.#group = group;
    if (this.#hasTitles) return;
    const { words, rest } = group?.heading ?? { words: this.title, rest: '' };
    this.#sections.push({ title: words || this.title, intro: rest, rows: [] });
  }

  #newRow(labels: readonly TableCell[]): DraftRow {
    const own = labels
      .slice(this.#hasTitles || labels.length < 2 ? 0 : 1)
      .map(({ heading }) => heading);
    return {
      label:
        own
          .map(({ words }) => words)
          .filter(Boolean)
          .join(': ') || NO_LABEL,
      about: own
        .flatMap(({ pictures, rest }) => [...pictures.map(pictureMarkup), rest])
        .filter(Boolean)
        .join(' '),
      labels,
      cells: new Map(),
    };
  }

  get rows(): DraftRow[] {
    return this.#sections.flatMap(({ rows }) => rows);
  }

  /** The cell that a JSON path leads to, or the label of its row. */
  cellAt(section: number, row: number, id: string | undefined): TableCell | undefined {
    const draft = this.#sections[section]?.rows[row];
    return draft?.cells.get(id ?? '')?.[0] ?? draft?.labels.at(-1);
  }

  toInput(): SectionInput[] {
    return this.#sections.map(({ title, intro, rows }, index) => {
      const own = index === 0 ? `${this.#intro} ${intro}`.trim() : intro;
      return {
        id: `section-${index + 1}`,
        title,
        ...(own && { intro: own }),
        rows: rows.map(toRow),
      };
    });
  }
}

function isSame(one: readonly TableCell[], other: readonly TableCell[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

/** Cells of one paragraph each are text; else they keep their paragraphs and lists. */
function toRow({ label, about, cells }: DraftRow): RowInput {
  const passages = [...cells]
    .map(([id, own]): [string, CellPassage[]] => [
      id,
      own.flatMap(({ content }) => content.passages),
    ])
    .filter(([, own]) => own.length > 0);
  const row = { label, ...(about && { about }) };
  return passages.every(([, [first, ...others]]) => first?.text && others.length === 0)
    ? {
        kind: 'text',
        ...row,
        cells: Object.fromEntries(passages.map(([id, [first]]) => [id, first?.text ?? ''])),
      }
    : { kind: 'passages', ...row, cells: Object.fromEntries(passages) };
}
