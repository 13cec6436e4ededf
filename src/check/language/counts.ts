import type { CheckSubject } from '../rule.js';
import { type ByLanguage, inLanguage } from './find-words.js';
import { WORDING } from './wording/index.js';

/** People counted out of as many, as a text says it: “7 of 20”, “two in five”, “34 %”. */
export interface Count {
  readonly words: string;
  readonly index: number;
  readonly events: number;
  /** Out of how many; a percentage has none. */
  readonly per?: number;
}

/** How a language counts people. */
interface Counting {
  /** Numbers in words, from one on. */
  readonly numbers: readonly string[];
  /** Tens in words, from twenty on. */
  readonly tens: readonly string[];
  /** What may stand between those it happened to and all. */
  readonly outOf: string;
  /** What may stand after the number of those it happened to. */
  readonly people: string;
  /** After both numbers: what is counted there are no people. */
  readonly noPeople: string;
  readonly percent: string;
  /** After a percentage: how strong something is, or how sure. */
  readonly noShare: string;
}

const COUNTING: ByLanguage<Counting> = {
  en: {
    numbers:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    outOf: '(?:in|of|out of|from|among|per)(?: every| each| the)?(?: a)?',
    people:
      '(?:people|persons?|patients?|adults?|children|women|men|users?|clients?|visitors?|babies|teenagers|students|eyes|knees|hips|ears|teeth|implants|operations|procedures|births|pregnancies|cases|sufferers|wearers|runners)',
    noPeople:
      '(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|doses?|sessions?|visits?|treatments?|tablets?|pills?|infusions?|times|trials?|studies|reviews?|tests?|clinics?|hospitals?|countries|ways|options|choices|steps|points?|questions|groups|arms|parts|rounds)',
    percent: '(?:%|percent|per cent)',
    noShare: '(?:confidence|CI|interval|solution|saline|salt|cream|gel|alcohol|sugar|strength)',
  },
  es: {
    numbers:
      'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(
        ' ',
      ),
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
    outOf: '(?:de cada|de|por cada|en|entre)(?: l[oa]s)?',
    people: '(?:personas?|pacientes?|adult[oa]s?|niñ[oa]s?|mujer(?:es)?|hombres?|usuari[oa]s?)',
    noPeople:
      '(?:minutos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|dosis|sesion(?:es)?|visitas?|tratamientos?|pastillas?|infusiones?|veces|ensayos?|estudios?|revision(?:es)?|pruebas?|clínicas?|hospitales|países|formas|opciones|pasos|puntos?|preguntas|grupos|partes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    percent: '(?:%|por ciento)',
    noShare: '(?:de confianza|IC|intervalo|de alcohol|de azúcar|salin[oa])',
  },
  de: {
    numbers:
      'eine?[rmns]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
        ' ',
      ),
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
    outOf: '(?:von|unter|aus|auf)(?: je| den| allen)?',
    people:
      '(?:Menschen|Personen|Patient(?:en|innen)?|Erwachsenen?|Kinder|Frauen|Männer|Behandelten?)',
    noPeople:
      '(?:Minuten?|Stunden?|Tage?n?|Nächten?|Wochen?|Monate?n?|Jahre?n?|Dosen|Sitzung(?:en)?|Termine?n?|Behandlungen|Tabletten|Infusionen|Mal|Studien?|Tests?|Praxen|Kliniken|Länder|Ländern|Wegen|Optionen|Schritten|Punkte?n?|Fragen|Gruppen|Teilen|Runden)',
    percent: '(?:%|Prozent)',
    noShare: '(?:Konfidenz\\p{L}*|KI|Lösung|Salbe|Creme|Alkohol|Zucker)',
  },
  ar: {
    numbers: 'واحدة? اثن(?:ان|ين) ثلاثة? أربعة? خمسة? ستة? سبعة? ثمانية? تسعة? عشرة?'.split(' '),
    tens: ['عشر(?:ون|ين)'],
    outOf: '(?:من كل|من بين|من أصل|لكل|من)',
    people: '(?:أشخاص|شخصا|شخص|مرضى|مريض|نساء|رجال|أطفال|بالغين)',
    noPeople:
      '(?:دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|جرعة|جرعات|جلسة|جلسات|تجربة|تجارب|دراسة|دراسات|نقطة|نقاط)',
    percent: '(?:%|في المئة|بالمئة)',
    noShare: '(?:فاصل)',
  },
};

interface CountExpressions {
  readonly outOf: RegExp;
  /** What follows where people were counted. */
  readonly people: RegExp;
  readonly share: RegExp;
  readonly numbers: readonly RegExp[];
  readonly tens: readonly RegExp[];
}

const DIGITS = String.raw`\d{1,3}(?:[., \u00a0\u202f]\d{3})+(?!\d)|\d{1,6}(?:[.,]\d{1,2})?`;

/** Numbers below a thousand in words: “eighty-one”, “ochenta y uno”, “einundachtzig”, “nine hundred and eighty”. */
function inWords(numbers: readonly string[], tens: readonly string[]): string {
  const ones = numbers.slice(0, 9).join('|');
  const ten = tens.join('|');
  const below = `(?:(?:${ten})(?:(?:[ -]| y )(?:${ones}))?|(?:ein|${ones})und(?:${ten})|${numbers.join('|')})`;
  return `${below}(?: hundred(?:(?: and)? ${below})?)?`;
}

const EXPRESSIONS = Object.fromEntries(
  Object.entries(COUNTING).map(
    ([language, { numbers, tens, outOf, people, noPeople, percent, noShare }]) => {
      const number = `(?:${DIGITS}|${inWords(numbers, tens)})`;
      const found: CountExpressions = {
        outOf: new RegExp(
          String.raw`(?:(?<![\p{L}\d.,/-])|(?<=(?<!\p{L})[وف]))(${number})(?: ${people})?[ -]${outOf}[ -](${number}|hundred|cien|hundert|mil|tausend)(?![\p{L}\d%/]|[.,]\d| ?%)(?!(?: \p{L}{1,16})?[ -]${noPeople}(?!\p{L}))`,
          'giu',
        ),
        people: new RegExp(String.raw`^ ${people}(?!\p{L})`, 'iu'),
        share: new RegExp(
          String.raw`(?<![\p{L}\d.,/-])(?:\d{1,3} ?(?:-|–|to|a|bis|إلى) ?)?(\d{1,3}(?:[.,]\d{1,2})?|${inWords(numbers, tens)})[ -]?${percent}(?!\p{L})(?![- ]?${noShare})`,
          'giu',
        ),
        numbers: numbers.map((words) => new RegExp(`^(?:${words})$`, 'iu')),
        tens: tens.map((words) => new RegExp(`^(?:${words})$`, 'iu')),
      };
      return [language, found];
    },
  ),
) as ByLanguage<CountExpressions>;

const HUNDREDS: Readonly<Record<string, number>> = {
  hundred: 100,
  cien: 100,
  hundert: 100,
  mil: 1000,
  tausend: 1000,
};

function valueOf(words: string, expressions: CountExpressions): number {
  if (/^\d/.test(words)) {
    const whole = words.replace(/[., \u00a0\u202f](?=\d{3}(?!\d))/g, '');
    return Number(whole.replace(',', '.'));
  }
  const hundreds = HUNDREDS[words.toLowerCase()];
  if (hundreds !== undefined) return hundreds;
  const [many = '', few = ''] = words.toLowerCase().split(/ hundred(?: and)? ?/);
  return (
    belowHundred(many, expressions) * (/ hundred/i.test(words) ? 100 : 1) +
    belowHundred(few, expressions)
  );
}

/** The value of a number in words, made of tens, of ones, or of both in any order. */
function belowHundred(words: string, { numbers, tens }: CountExpressions): number {
  const placeIn = (expressions: readonly RegExp[], part: string) =>
    expressions.findIndex((number) => number.test(part)) + 1;
  const whole = placeIn(numbers, words);
  if (whole > 0) return whole;
  return words.split(/[ -]|und/).reduce((sum, part) => {
    const ten = placeIn(tens, part);
    return sum + (ten > 0 ? (ten + 1) * 10 : placeIn(numbers, part));
  }, 0);
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** The people that a text counts out of as many, in digits or in words. */
export function countsIn(text: string, subject: Pick<CheckSubject, 'language'>): Count[] {
  const expressions = inLanguage(EXPRESSIONS, subject as CheckSubject);
  if (!expressions) return [];
  return [...text.matchAll(expressions.outOf)].flatMap(
    ({ 0: words, 1: some = '', 2: all = '', index }) => {
      const events = valueOf(some, expressions);
      const per = valueOf(all, expressions);
      const isOfThings =
        per < 100 &&
        PART_OF.test(words) &&
        !expressions.people.test(text.slice(index + words.length));
      return isYear(all) || per < 2 || events > per || isOfThings
        ? []
        : [{ words, index, events, per }];
    },
  );
}

/** “One of four”, in words, is as often of trials or signs as of people. */
const PART_OF = /^\p{L}+ (?:of|de|von|unter|aus|من) \p{L}+$/iu;

/** Out of how many, said before those it happened to: “out of 1,000 women, 23”. */
const AHEAD =
  /(?<!\p{L})(?:of(?= 1)|out of|of every|in every|de cada|por cada|von je|von(?= 100)|من بين كل|من بين|من كل|لكل) (10|20|50|100|200|500|1[,. ]?000|10[,. ]?000)(?:(?:,? [\p{L}-]{1,20}){1,12}[,،:]|(?: [\p{L}-]{1,20}){1,3}) (?:[\p{L}-]{1,12} ){0,3}(\d{1,4})(?![\d%]|[.,]\d| ?%| (?:of|in|out|de|von|من)(?!\p{L}))/giu;

/** The people that a text counts out of as many, where it says the number of all first. */
export function countsAheadIn(text: string, subject: Pick<CheckSubject, 'language'>): Count[] {
  const expressions = inLanguage(EXPRESSIONS, subject);
  if (!expressions) return [];
  return [...text.matchAll(AHEAD)].flatMap(({ 0: words, 1: all = '', 2: some = '', index }) => {
    const [events, per] = [valueOf(some, expressions), valueOf(all, expressions)];
    return events > per ? [] : [{ words, index, events, per }];
  });
}

/** The shares of people that a text tells in per cent: those of a price, a dose or a strength are none. */
export function sharesIn(text: string, subject: CheckSubject): Count[] {
  const expressions = inLanguage(EXPRESSIONS, subject);
  const noRisk = inLanguage(WORDING, subject)?.noRisk;
  if (!expressions || noRisk?.test(text)) return [];
  return [...text.matchAll(expressions.share)].map(({ 0: words, 1: share = '', index }) => ({
    words,
    index,
    events: valueOf(share, expressions),
  }));
}
