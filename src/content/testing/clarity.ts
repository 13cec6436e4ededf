import { plainText, type RichText } from '../../model/comparison/inline.js';
import type { Comparison, Row, RowOf } from '../../model/comparison/schema.js';
import { glanceOf } from '../../model/comparison/sections.js';
import { inLanguageOf, type Language } from './built-in.js';

/** Two lines on a phone. */
const VALUE = 48;
const NOTE = 90;

interface Words {
  readonly denial: RegExp;
  /** Where help holds while the treatment goes on. */
  readonly ongoing: string;
  readonly notKnown: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: { denial: /\bnot\b/, ongoing: 'as long as', notKnown: 'not known' },
  es: { denial: /\bno\b/, ongoing: 'mientras', notKnown: 'no sabemos' },
};

/** Answers in one look that are long, stand under no drawing of their own, or claim something without a source. */
export function findLongAnswers(comparison: Comparison): string[] {
  const glance = glanceOf(comparison);
  if (!glance) return ['The first section is no short answers'];
  const icons = new Set<string>();
  return glance.rows.filter(isFacts).flatMap(({ label, icon, cells }) => {
    const isRepeated = icon === undefined || icons.has(icon);
    icons.add(icon ?? '');
    return [
      ...(isRepeated ? [`${label}: no drawing of its own`] : []),
      ...Object.entries(cells).flatMap(([id, { value, note }]) => {
        const place = `${label} / ${id}`;
        // Numbers of people need their comparator, their trial and what speaks against them beside them.
        const isLong = value.length > VALUE || (icon !== 'people' && lengthOf(note) > NOTE);
        // What a treatment is made of is in its name.
        const isUnsourced = icon !== 'route' && !note?.some(({ kind }) => kind === 'citation');
        return [
          ...(isLong ? [`${place}: long`] : []),
          ...(isUnsourced ? [`${place}: no source`] : []),
        ];
      }),
    ];
  });
}

/** Outcomes that have no id, or no words to go on from "64 in 100 people" and to deny the same. */
export function findUnspokenOutcomes(comparison: Comparison): string[] {
  const { denial } = inLanguageOf(comparison, WORDS);
  return rowsOf(comparison, 'outcome').flatMap(({ id, label, event = '', noEvent = '' }) => {
    const goOn = [event, noEvent].every((words) => /^[a-z][^.]*[^.]$/.test(words));
    const denies = denial.test(noEvent) && !denial.test(event);
    // The first word, its verb, changes its form when it is denied.
    const isAboutTheSame = event
      .split(' ')
      .slice(1)
      .every((word) => noEvent.split(' ').includes(word));
    return id && goOn && denies && isAboutTheSame ? [] : [label];
  });
}

/** Times without a length for which the note does not say why. */
export function findUnsaidDurations(comparison: Comparison): string[] {
  const words = inLanguageOf(comparison, WORDS);
  return rowsOf(comparison, 'timeline').flatMap(({ label, cells }) =>
    Object.entries(cells).flatMap(([id, { duration, ongoing, note }]) => {
      const isSaid = plainText(note).includes(ongoing ? words.ongoing : words.notKnown);
      const isRight = duration ? !ongoing : isSaid;
      return isRight ? [] : [`${label} / ${id}`];
    }),
  );
}

function isFacts(row: Row): row is RowOf<'facts'> {
  return row.kind === 'facts';
}

function rowsOf<Kind extends Row['kind']>({ sections }: Comparison, kind: Kind): RowOf<Kind>[] {
  return sections.flatMap(({ rows }) => rows).filter((row) => row.kind === kind) as RowOf<Kind>[];
}

function lengthOf(text: RichText | undefined): number {
  return text ? plainText(text).length : 0;
}
