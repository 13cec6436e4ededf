import { remarksOf } from './heading.js';
import { joinFilled } from './inline-markup.js';
import { textsOf } from './passage-builder.js';

/** Rows that stand under one heading. */
class TableSection {
    constructor(intro = '') {
        this.intro = intro;
        /** Empty where the table does not name it. */
        this.title = '';
        this.rows = [];
    }
    /** Two headings in a row are one title. */
    addHeading(heading) {
        this.title = joinFilled(' · ', this.title, heading.words);
        this.addNote(remarksOf(heading));
    }
    addNote(markup) {
        this.intro = joinFilled(' ', this.intro, markup);
    }
}
/** Stands where a row has no label at all. */
const NO_LABEL = '–';
/** The id of a treatment in the document. */
const treatmentId = (index) => `treatment-${index + 1}`;
/**
 * Begins a section at each cell that is alone in its row, and at each label that is merged over several rows. Cells that
 * are alone below the last row are notes.
 *
 * @param intro of the first section
 */
function partIntoSections(rows, intro) {
    let section = new TableSection(intro);
    const sections = [section];
    const begin = (heading) => {
        if (section.rows.length > 0)
            sections.push((section = new TableSection()));
        if (heading)
            section.addHeading(heading);
    };
    const last = rows.findLastIndex((row) => 'labels' in row);
    let group;
    rows.forEach((row, index) => {
        if (!('labels' in row)) {
            group = undefined;
            if (index < last)
                begin(row.heading);
            else
                section.addNote(joinFilled(' ', ...textsOf(row.passages)));
            return;
        }
        const own = row.labels.length > 1 ? row.labels[0] : undefined;
        if (own !== group)
            begin(own?.heading);
        group = own;
        section.rows.push(own ? { ...row, labels: row.labels.slice(1) } : row);
    });
    return sections;
}
/**
 * @param title of a section that the table does not name
 * @param notes which end the last section
 */
function toSections(sections, title, { label, items }) {
    return sections.map(({ title: own, intro, rows }, index) => ({
        id: `section-${index + 1}`,
        title: own || title,
        ...(intro && { intro }),
        rows: [
            ...rows.map(toRow),
            ...(items.length > 0 && index === sections.length - 1
                ? [{ kind: 'list', label, items: [...items] }]
                : []),
        ],
    }));
}
function toRow({ labels, cells }) {
    const headings = labels.map(({ heading }) => heading);
    const about = joinFilled(' ', ...headings.map(remarksOf));
    const passages = cells
        .map((own, index) => [treatmentId(index), own.flatMap(({ passages: all }) => all)])
        .filter(([, own]) => own.length > 0);
    return {
        kind: 'passages',
        label: joinFilled(': ', ...headings.map(({ words }) => words)) || NO_LABEL,
        ...(about && { about }),
        cells: Object.fromEntries(passages),
    };
}

export { TableSection, partIntoSections, toSections, treatmentId };
//# sourceMappingURL=table-sections.js.map
