import { toPath } from '../../model/diagnostics/json-path.js';
import { joined, linesOf, besides } from './cell.js';

/** Stands where a row has no label at all. */
const NO_LABEL = '–';
/**
 * The sections that the lines of a table make.
 *
 * @param ids of the treatments
 * @param title of a section that the table does not name
 * @param intro of the first section
 * @param places takes where in the table each row and cell of the document comes from, by its path
 */
function toSections(lines, ids, title, intro, places) {
    let section = { title: '', intro, rows: [] };
    const sections = [section];
    let group;
    const note = (markup) => {
        section.intro = joined(' ', section.intro, markup);
    };
    // Two names in a row are one title.
    const begin = (heading) => {
        if (section.rows.length > 0)
            sections.push((section = { title: '', intro: '', rows: [] }));
        if (!heading)
            return;
        section.title = joined(' · ', section.title, heading.words);
        note(besides(heading));
    };
    const lastLine = lines.findLastIndex((line) => 'labels' in line);
    lines.forEach((line, index) => {
        if (!('labels' in line)) {
            group = undefined;
            if (index < lastLine)
                begin(line.heading);
            else
                note(joined(' ', ...linesOf(line.passages)));
            return;
        }
        const { labels, cells } = line;
        const own = labels.length > 1 ? labels[0] : undefined;
        if (own !== group)
            begin(own?.heading);
        group = own;
        const path = ['sections', sections.length - 1, 'rows', section.rows.length];
        places.set(toPath(path), labels.at(-1)?.place);
        cells.forEach(([cell], column) => {
            places.set(toPath([...path, 'cells', ids[column] ?? '']), cell?.place);
        });
        section.rows.push(toRow(labels.slice(own ? 1 : 0), cells, ids));
    });
    return sections.map((draft, index) => ({
        id: `section-${index + 1}`,
        title: draft.title || title,
        ...(draft.intro && { intro: draft.intro }),
        rows: draft.rows,
    }));
}
function toRow(labels, cells, ids) {
    const headings = labels.map(({ heading }) => heading);
    const about = joined(' ', ...headings.map(besides));
    const passages = cells
        .map((own, index) => [ids[index] ?? '', own.flatMap(({ passages: all }) => all)])
        .filter(([, own]) => own.length > 0);
    return {
        kind: 'passages',
        label: joined(': ', ...headings.map(({ words }) => words)) || NO_LABEL,
        ...(about && { about }),
        cells: Object.fromEntries(passages),
    };
}

export { toSections };
//# sourceMappingURL=sections.js.map
