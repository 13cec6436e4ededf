import { readContent } from './cell-content.js';
import { type Heading, readHeading } from './heading.js';
import { isHiddenBelow, type PageTable } from './page-tables.js';
import { textsOf } from './passage-builder.js';

/** How notes of a table begin, in some languages: with a word and a colon, with where it is from, or with a sign. */
const NOTE = new RegExp(
  [
    '^[([]?(?:data |daten)?(?:sources?|references?|notes?|n\\.?b|abbreviations?|key|legende?|credits?|disclaimer|(?:last )?updated|quellen?|anmerkungen?|hinweise?|abkürzungen|stand|fuentes?|notas?|abreviaturas|leyenda|bron(?:nen)?|fontes?|(?:ال)?مصدر(?: البيانات)?|المصادر|المراجع|المرجع|ملاحظة|ملاحظات)(?: \\(?\\d{4}\\)?)? ?[:.–—]',
    '^(?:(?:adapted|reproduced|modified|taken)(?: with permission)? from|(?:based on )?data from|(?:data|values) are|as of|according to|nach daten (?:von|vom)|stand vom|adaptado de|datos de) ',
    '^(?:[*†‡§¶©¹²³⁰-⁹ᵃᵇᶜ]|# )',
  ].join('|'),
  'i',
);

/** Whether a caption says where a table is from, or what goes with it, and is no title. */
const isSourceNote = (words: string): boolean => NOTE.test(words) || isSeveralSentences(words);

/** "Dr." and "Table 1." end none; a title may ask something first. */
const isSeveralSentences = (words: string): boolean =>
  /[.!。]$/.test(words) && /\p{L}{3}[.!]\s|。./u.test(words);

const HEADINGS = ':is(h1,h2,h3,h4,h5,h6):not(table *,[slot] *)';

/** What stands over a table, or under it in a figure. */
export interface Captions {
  /** Titles of each table: its own first. */
  readonly titles: readonly (readonly Heading[])[];
  /** What is no title, but says where something is from, in markup. */
  readonly notes: readonly string[];
  readonly elements: readonly Element[];
}

/** Reads captions, and the headings that stand over tables. */
export function readCaptions(host: Element, tables: readonly PageTable[]): Captions {
  const headings = [...host.querySelectorAll(HEADINGS)];
  const found = tables.map(({ pieces }, index) => {
    const own = [...pieces.map(({ caption }) => caption), figcaptionOf(pieces[0], host, tables)];
    const before = tables[index - 1]?.pieces[0];
    const over = headings.filter(
      (heading) =>
        isBefore(heading, pieces[0]) &&
        !(before && isBefore(heading, before)) &&
        !isHiddenBelow(heading, pieces[0]),
    );
    return [...own, index === 0 ? over[0] : over.at(-1)].filter((element): element is Element =>
      Boolean(element && !isHiddenBelow(element, pieces[0])),
    );
  });
  const read = found.map((elements) =>
    elements.map((element) => ({ element, heading: readHeading(element) })),
  );
  const isNote = ({ heading }: { heading: Heading }) => isSourceNote(heading.words);
  return {
    titles: read.map((own) => own.filter((item) => !isNote(item)).map(({ heading }) => heading)),
    notes: read.flatMap((own) =>
      own.filter(isNote).map(({ element }) => textsOf(readContent(element)).join(' ')),
    ),
    elements: found.flat(),
  };
}

/** The caption of the figure that a table stands in; of any, where there is one table. */
const figcaptionOf = (table: Element, host: Element, tables: readonly PageTable[]) =>
  (tables.length === 1 ? host : table.closest('figure'))?.querySelector('figcaption:not(table *)');

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING);
