import { MAXIMUM_ROWS } from '../model/comparison/schema.js';
import { fill } from '../model/fill.js';
import { primaryLanguage } from '../model/language-tag.js';
import type { Compared, Unfit } from './compared.js';
import { wordsOf } from './links.js';
import { LONGEST_CELL } from './plain-table.js';

/** What authors are told of a table that a comparison is made of. `{places}` are filled. */
interface TableWords {
  /** What is wrong, to go on from the place of the table, and how to mend it. */
  readonly unfit: Readonly<Record<Unfit['problem'], readonly [problem: string, mend: string]>>;
  readonly treatments: string;
  readonly headings: string;
  readonly rows: string;
  readonly headerUnsure: string;
  readonly toFill: string;
  readonly leftOut: string;
  readonly linksLeftOut: string;
  /** Around the words of the author. */
  readonly quoted: string;
}

const en: TableWords = {
  unfit: {
    names: [
      'has no first row with the names of two to six treatments (it names {count})',
      'Leave the first cell of the table empty, and name a treatment in each of the others. If yours stand in the first column, swap rows and columns first.',
    ],
    nameless: [
      'names no treatment above {words}',
      'Name it in the first row. In CSV, put a number with a comma into quotes.',
    ],
    'no-names': [
      'has no names of treatments in its first row, but {names}',
      'Add a row with the names above it, each another.',
    ],
    long: [
      'has a cell of more than {most} characters, which begins {words}',
      'Make it shorter. Was something pasted there by mistake?',
    ],
    rows: ['has {count} rows', 'Keep to {most}.'],
  },
  treatments: 'Treatments: {list}.',
  headings: 'Headings: {list}.',
  rows: 'Rows: {count}.',
  headerUnsure:
    'Are these the names of treatments? If not, add a row with the names above the first one, and begin again.',
  toFill:
    'To be filled, for nothing stands beside: {list}. If this is a heading, leave it alone in its line, with no cells beside it.',
  leftOut: 'Left out, for it is the heading of no row: {list}.',
  linksLeftOut:
    'Links left out: {count}. Only addresses that begin with https:// or http:// lead there from every page.',
  quoted: '“{words}”',
};

const es: TableWords = {
  unfit: {
    names: [
      'no tiene una primera fila con los nombres de dos a seis tratamientos (nombra {count})',
      'Deje vacía la primera celda y nombre un tratamiento en cada una de las otras. Si los suyos están en la primera columna, cambie antes filas por columnas.',
    ],
    nameless: [
      'no nombra ningún tratamiento sobre {words}',
      'Nómbrelo en la primera fila. En CSV, ponga entre comillas un número con coma.',
    ],
    'no-names': [
      'no tiene nombres de tratamientos en su primera fila, sino {names}',
      'Añada encima una fila con los nombres, cada uno distinto.',
    ],
    long: [
      'tiene una celda de más de {most} caracteres, que empieza por {words}',
      'Acórtela. ¿Se pegó algo allí por error?',
    ],
    rows: ['tiene {count} filas', 'Deje {most} como máximo.'],
  },
  treatments: 'Tratamientos: {list}.',
  headings: 'Títulos: {list}.',
  rows: 'Filas: {count}.',
  headerUnsure:
    '¿Son estos los nombres de los tratamientos? Si no, añada una fila con los nombres encima de la primera y empiece de nuevo.',
  toFill:
    'Por completar, porque no hay nada escrito al lado: {list}. Si es un título, déjelo solo en su línea, sin celdas al lado.',
  leftOut: 'Se dejó fuera, porque no es el título de ninguna fila: {list}.',
  linksLeftOut:
    'Enlaces que se dejaron fuera: {count}. Solo las direcciones que empiezan por https:// o http:// llevan allí desde cualquier página.',
  quoted: '«{words}»',
};

const WORDS: Readonly<Record<string, TableWords>> = { en, es };

const wordsIn = (language: string): TableWords => WORDS[primaryLanguage(language)] ?? en;

/** As much of words, and as many of them, as tell which are meant. */
const ENOUGH_WORDS = 60;
const ENOUGH_ITEMS = 6;

function quote(marked: string, { quoted }: TableWords): string {
  const words = wordsOf(marked.slice(0, LONGEST_CELL));
  const isCut = words.length > ENOUGH_WORDS;
  return fill(quoted, { words: isCut ? `${words.slice(0, ENOUGH_WORDS)} …` : words });
}

function list(items: readonly string[], words: TableWords): string {
  const quotedItems = items.slice(0, ENOUGH_ITEMS).map((item) => quote(item, words));
  return [...quotedItems, ...(items.length > ENOUGH_ITEMS ? ['…'] : [])].join(', ');
}

/**
 * Why a table compares nothing, in words that go on from its place, and how to mend that.
 *
 * @param language a language tag; English is spoken for those that are not known
 */
export function unfitIn(unfit: Unfit, language: string): { problem: string; mend: string } {
  const words = wordsIn(language);
  const [problem, mend] = words.unfit[unfit.problem];
  const values = {
    count: 'count' in unfit ? unfit.count : 0,
    words: 'words' in unfit ? quote(unfit.words, words) : '',
    names: 'names' in unfit ? list(unfit.names, words) : '',
    most: unfit.problem === 'long' ? LONGEST_CELL : MAXIMUM_ROWS,
  };
  return { problem: fill(problem, values), mend: fill(mend, values) };
}

/** What was made of a table, in sentences, with what its author may have meant otherwise. */
export function madeOf(compared: Compared, language: string): string[] {
  const words = wordsIn(language);
  const { treatments, sections, isHeaderUnsure, toFill, leftOut } = compared;
  const headings = sections.flatMap(({ title }) => title ?? []);
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    fill(words.treatments, { list: list(treatments, words) }),
    ...(isHeaderUnsure ? [words.headerUnsure] : []),
    ...(headings.length > 0 ? [fill(words.headings, { list: list(headings, words) })] : []),
    fill(words.rows, { count }),
    ...(toFill.length > 0 ? [fill(words.toFill, { list: list(toFill, words) })] : []),
    ...(leftOut.length > 0 ? [fill(words.leftOut, { list: list(leftOut, words) })] : []),
    ...linksLeftOutIn(compared.linksLeftOut, language),
  ];
}

/** What is said of links that were left out; nothing where none were. */
export const linksLeftOutIn = (count: number, language: string): string[] =>
  count > 0 ? [fill(wordsIn(language).linksLeftOut, { count })] : [];
