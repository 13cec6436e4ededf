import { pictureMarkup } from './cell.js';

/** Stands where a row has no label at all. */
const NO_LABEL = '–';
/** The sections of a comparison, as the lines of a table fill them. */
class Sections {
    #sections = [];
    #intro = '';
    #group;
    #hasTitles = false;
    /** @param title of a section that the table does not name */
    constructor(ids, title) {
        this.ids = ids;
        this.title = title;
    }
    /** A row of one cell begins a section. Two in a row are one title. */
    begin({ words, rest, pictures }) {
        const before = this.#sections.at(-1);
        const title = before?.rows.length === 0 ? `${before.title} · ${words}` : words;
        const intro = before?.rows.length === 0 ? before.intro : '';
        if (before?.rows.length === 0)
            this.#sections.pop();
        this.#sections.push({ title, intro, rows: [] });
        this.#hasTitles = true;
        this.note([...pictures.map(pictureMarkup), rest].join(' '));
    }
    /** Words about the rows that stand in no row. */
    note(markup) {
        const section = this.#sections.at(-1);
        if (section)
            section.intro = `${section.intro} ${markup}`.trim();
        else
            this.#intro = `${this.#intro} ${markup}`.trim();
    }
    /** @returns whether the line has a label, or could be read with the line before it */
    add({ labels, cells }) {
        const owner = labels.at(-1);
        const group = labels.length > 1 ? labels[0] : undefined;
        if (group !== this.#group && owner)
            this.#beginGroup(group);
        let row = this.#sections.at(-1)?.rows.at(-1);
        if (!row || (owner && !isSame(labels, row.labels))) {
            row = this.#newRow(labels);
            if (this.#sections.length === 0)
                this.#sections.push({ title: this.title, intro: '', rows: [] });
            this.#sections.at(-1)?.rows.push(row);
        }
        cells.forEach((cell, index) => {
            const own = row.cells.get(this.ids[index] ?? '') ?? [];
            if (cell && !cell.isEmpty && !own.includes(cell))
                own.push(cell);
            row.cells.set(this.ids[index] ?? '', own);
        });
        return owner !== undefined;
    }
    #beginGroup(group) {
        this.#group = group;
        if (this.#hasTitles)
            return;
        const { words, rest } = group?.heading ?? { words: this.title, rest: '' };
        this.#sections.push({ title: words || this.title, intro: rest, rows: [] });
    }
    #newRow(labels) {
        const own = labels
            .slice(this.#hasTitles || labels.length < 2 ? 0 : 1)
            .map(({ heading }) => heading);
        return {
            label: own
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
    get rows() {
        return this.#sections.flatMap(({ rows }) => rows);
    }
    /** The cell that a JSON path leads to, or the label of its row. */
    cellAt(section, row, id) {
        const draft = this.#sections[section]?.rows[row];
        return draft?.cells.get(id ?? '')?.[0] ?? draft?.labels.at(-1);
    }
    toInput() {
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
function isSame(one, other) {
    return one.length === other.length && one.every((cell, index) => cell === other[index]);
}
/** Cells of one paragraph each are text; else they keep their paragraphs and lists. */
function toRow({ label, about, cells }) {
    const passages = [...cells]
        .map(([id, own]) => [
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

export { Sections };
//# sourceMappingURL=sections.js.map
