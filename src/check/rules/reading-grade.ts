import type { Comparison } from '../../model/comparison/schema.js';
import { type ByLanguage, inLanguage } from '../language/find-words.js';
import { sentencesOf } from '../language/sentences.js';
import { amstadEase, wienerGrade } from '../reading/german-ease.js';
import { passages } from '../reading/passages.js';
import { fernandezHuertaEase, readingEase } from '../reading/reading-ease.js';
import { grade, PASSAGE_WORDS, PLAIN_WORD } from '../reading/reading-grade.js';
import { withPlainWords } from '../reading/plain-words.js';
import { withoutTerms } from '../reading/without-terms.js';
import type { Rule } from '../rule.js';
import { READING_LEVELS } from '../sources.js';

/** A published formula, and from where on it calls a text too hard for a reader of eight years of school. */
interface Formula {
  readonly name: string;
  readonly of: (texts: readonly string[]) => number;
  /** The most that a grade may be, or, on a scale of ease, the least. */
  readonly limit: number;
  /** The same of a single sentence, which a few long words weigh on: here nobody of eight years reads it. */
  readonly sentenceLimit: number;
  readonly isEase?: boolean;
}

interface Measure {
  readonly formulas: readonly [Formula, Formula];
  /** Stands for a term that the glossary explains. */
  readonly plainWord: string;
}

const MEASURES: ByLanguage<Measure> = {
  en: {
    formulas: [
      {
        name: 'Flesch-Kincaid grade',
        of: (texts) => grade(texts).fleschKincaid,
        limit: 8,
        sentenceLimit: 15,
      },
      { name: 'SMOG grade', of: (texts) => grade(texts).smog, limit: 8, sentenceLimit: 14 },
    ],
    plainWord: PLAIN_WORD,
  },
  es: {
    formulas: [
      { name: 'INFLESZ', of: readingEase, limit: 50, sentenceLimit: 28, isEase: true },
      {
        name: 'Fernández Huerta',
        of: fernandezHuertaEase,
        limit: 55,
        sentenceLimit: 34,
        isEase: true,
      },
    ],
    plainWord: 'dosis',
  },
  de: {
    formulas: [
      { name: 'Wiener Sachtextformel', of: wienerGrade, limit: 8, sentenceLimit: 11 },
      { name: 'Amstad ease', of: amstadEase, limit: 50, sentenceLimit: 30, isEase: true },
    ],
    plainWord: 'Pille',
  },
};

/** Words of a sentence: with fewer, one long name decides; with more, nobody keeps its beginning in mind. */
const SENTENCE_WORDS = { least: 10, most: 35 } as const;

/** Of a quoted sentence no more is shown. */
const QUOTED = 140;

/** Finds passages that ask for more than eight years of school. */
export const readingGrade: Rule = {
  id: 'reading-grade',
  title: 'Reading grade 8 at most, 6 as the target',
  severity: 'warn',
  why: `Two published formulas have to agree that a passage is too hard: Flesch-Kincaid and SMOG in English, INFLESZ and Fernández Huerta in Spanish, the first Wiener Sachtextformel and Amstad’s in German. Terms of the glossary, numbers, and names of treatments and medicines count as easy words. Of passages of fewer than ${PASSAGE_WORDS} words each sentence is read, and told of where it is far too hard, or longer than ${SENTENCE_WORDS.most} words.`,
  source: READING_LEVELS,
  bad: {
    '$.treatments[0].summary':
      'Administration of thermotherapeutic applications necessitates comprehensive multidisciplinary evaluation preceding initiation, particularly considering individual contraindications, concomitant pharmacological interventions, and hypersensitivity manifestations previously documented during corresponding physiotherapeutic rehabilitation procedures, irrespective of administration modality, institutional requirements and anticipated therapeutic outcomes.',
  },
  good: {
    '$.treatments[0].summary':
      'You put a warm pack on your neck. Leave it there for ten minutes. Take it off when it feels too hot. You can do this at home, as often as you like. Tell your nurse if your skin turns red.',
  },
  *find(subject) {
    const measure = inLanguage(MEASURES, subject);
    if (!measure) return;
    const withoutNames = withoutTerms(
      subject.comparison,
      measure.plainWord,
      namesOf(subject.comparison),
    );
    const simplify = (text: string) => withPlainWords(withoutNames(text), measure.plainWord);
    for (const { path, prose, group } of passages(subject.comparison)) {
      const isLong = prose.split(/\s+/).length >= PASSAGE_WORDS;
      const simple = [simplify(prose)];
      if (!isLong || !measure.formulas.every((formula) => isTooHard(formula, simple))) {
        const sentence =
          group === 'glossary' ? undefined : hardSentence(prose, simplify, measure.formulas);
        if (sentence !== undefined)
          yield {
            path,
            message: `has a sentence that is hard to read: “${quoted(sentence)}”`,
            mend: MEND,
          };
        continue;
      }
      const said = measure.formulas
        .map(
          ({ name, of, limit, isEase }) =>
            `${name} ${of(simple).toFixed(1)}, ${isEase ? 'at least' : 'at most'} ${limit}`,
        )
        .join('; ');
      yield {
        path,
        message: `is hard to read (${said}), most of all “${hardestOf(prose, simplify, measure.formulas[0])}”`,
        mend: MEND,
      };
    }
  },
};

const MEND =
  'Split long sentences, and say it in shorter words, or explain a term in the glossary.';

const isTooHard = (
  { of, limit, isEase = false }: Omit<Formula, 'sentenceLimit'>,
  texts: readonly string[],
): boolean => (isEase ? of(texts) < limit : of(texts) > limit);

/** A sentence that is too long, or that both formulas call far too hard. */
const hardSentence = (
  prose: string,
  simplify: (text: string) => string,
  formulas: readonly Formula[],
): string | undefined =>
  sentencesOf(prose).find((sentence) => {
    const words = sentence.split(/\s+/).length;
    const simple = [simplify(sentence)];
    return (
      words > SENTENCE_WORDS.most ||
      (words >= SENTENCE_WORDS.least &&
        formulas.every((formula) =>
          isTooHard({ ...formula, limit: formula.sentenceLimit }, simple),
        ))
    );
  });

/** No other word can stand for the name of a treatment. */
const namesOf = ({ treatments }: Comparison): string[] =>
  treatments.flatMap(({ name, shortName = name }) => [name, shortName]);

function hardestOf(
  prose: string,
  simplify: (text: string) => string,
  { of, isEase = false }: Formula,
): string {
  const [hardest = ''] = sentencesOf(prose)
    .map((sentence) => [sentence, of([simplify(sentence)]) * (isEase ? -1 : 1)] as const)
    .sort(([, one], [, other]) => other - one)
    .map(([sentence]) => sentence);
  return quoted(hardest);
}

const quoted = (sentence: string): string =>
  sentence.length > QUOTED ? `${sentence.slice(0, QUOTED).trimEnd()}…` : sentence;
