import type { RichText } from '../../../model/comparison/inline.js';
import type { Comparison, Row } from '../../../model/comparison/schema.js';

/** A comparison as a test writes it down: sections with their rows, each a label and what is said of each treatment. */
export interface Outline {
  readonly title: string;
  readonly treatments: readonly string[];
  readonly sections: readonly (readonly [title: string, ...rows: (readonly string[])[]])[];
}

export function outlineOf({ title, treatments, sections }: Comparison): Outline {
  const ids = treatments.map(({ id }) => id);
  return {
    title,
    treatments: treatments.map(({ name, kind }) => (kind ? `${name} (${kind})` : name)),
    sections: sections.map((section) => [
      section.intro ? `${section.title} | ${written(section.intro)}` : section.title,
      ...section.rows.map((row) => [
        row.about ? `${row.label} | ${written(row.about)}` : row.label,
        ...(row.kind === 'list' ? row.items.map(written) : ids.map((id) => cellWords(row, id))),
      ]),
    ]),
  };
}

/** What a row says of one treatment. */
export function cellWords(row: Row, id: string): string {
  if (row.kind === 'text') return row.cells[id] ? written(row.cells[id]) : '?';
  if (row.kind !== 'passages') throw new Error(`A table gives no row of the kind ${row.kind}`);
  const cell = row.cells[id];
  if (!cell) return '?';
  return cell
    .map(({ text, points = [], ordered }) =>
      text
        ? written(text)
        : points
            .map((point, index) => `${ordered ? `${index + 1}.` : '•'} ${written(point)}`)
            .join(' '),
    )
    .join(' ¶ ');
}

/** Text with its marks, as short as they can be told apart. */
export function written(text: RichText): string {
  return text
    .map((node) => {
      switch (node.kind) {
        case 'strong':
          return `**${node.text}**`;
        case 'emphasis':
          return `*${node.text}*`;
        case 'deleted':
          return `{--${node.text}--}`;
        case 'inserted':
          return `{++${node.text}++}`;
        case 'link':
          return `[${node.text}](${node.href})`;
        case 'image':
          return `![${node.text}](${node.src}${node.width ? ` ${node.width}x${node.height}` : ''})`;
        case 'citation':
          return `[@${node.source}]`;
        case 'text':
          return node.text;
      }
    })
    .join('');
}
