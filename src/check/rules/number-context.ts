import { isFromTable } from '../../model/comparison/from-table.js';
import type { Comparison, Row } from '../../model/comparison/schema.js';
import { type ByLanguage, inLanguage } from '../language/find-words.js';
import { type Count, countsIn, sharesIn } from '../language/counts.js';
import { normalise } from '../language/read-text.js';
import { sentencesOf } from '../language/sentences.js';
import { type Passage, passages } from '../reading/passages.js';
import type { CheckSubject, Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

/** What a language says of the numbers in its texts. */
interface Context {
  /** Beside whom people were counted, or that there was nobody. */
  readonly beside: RegExp;
  /** When they were counted. */
  readonly when: RegExp;
  /** By how much something was more or less than in others, as a number with its unit. */
  readonly measured: RegExp;
}

const CONTEXTS: ByLanguage<Context> = {
  en: {
    beside:
      /(?<!\p{L})(?:placebo|sham|dummy|fake|controls?|compar\p{L}*|beside|than|without|with no|no (?:treatment|care|group|trial)|neither|untreated|other group|(?:both|either|each|the two) (?:groups?|arms?)|nothing|usual|versus|vs|against|(?:those|people|others) who (?:did|had) not)(?!\p{L})/iu,
    when: /(?<!\p{L})(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|sessions?|visits?|lifetime|life|pregnan\p{L}*|born|births?|babies|ever|at the end|while|during|winter|summer|overnight)(?!\p{L})/iu,
    measured:
      /(?<![\p{L}\d.,])\d{1,6}(?:\.\d{1,3})?(?: \p{L}{1,14}){0,2} (?:more|fewer|less|longer|shorter|sooner|earlier|later|faster|slower|higher|lower|better|worse|heavier|lighter)(?: \p{L}{1,14}){0,6} than (?!(?:\d|needed|planned|usual|you|we|once))/iu,
  },
  es: {
    beside:
      /(?<!\p{L})(?:placebo|simulad\p{L}*|fals[oa]s?|control\p{L}*|compar\p{L}*|frente a|que (?:con|sin)|sin|ningun[oa]|ningún|nada|grupo|en lugar de|quienes no)(?!\p{L})/iu,
    when: /(?<!\p{L})(?:minutos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|sesion(?:es)?|visitas?|vida|embaraz\p{L}*|nac\p{L}*|bebés?|alguna vez|al final|mientras|durante|invierno|verano)(?!\p{L})/iu,
    measured:
      /(?<![\p{L}\d.,])\d{1,6}(?:[.,]\d{1,3})?(?: \p{L}{1,14}){0,2} (?:más|menos|antes|después|mejor|peor|mayor|menor)(?: \p{L}{1,14}){0,6} que (?!(?:\d|antes|usted|tú))/iu,
  },
  de: {
    beside:
      /(?<!\p{L})(?:placebo\p{L}*|schein\p{L}*|kontroll\p{L}*|vergl\p{L}*|vergleich\p{L}*|gegenüber|ohne|statt|nichts|als (?:mit|ohne|unter|bei)|andere[nr]? gruppe|unbehandelt\p{L}*)(?!\p{L})/iu,
    when: /(?<!\p{L})(?:minuten?|stunden?|tage?n?s?|nächten?|nacht|wochen?|monate?n?s?|jahre?n?s?|sitzung(?:en)?|termine?n?|leben\p{L}*|schwanger\p{L}*|gebor\p{L}*|geburt\p{L}*|babys|jemals|am ende|während|winter|sommer)(?!\p{L})/iu,
    measured:
      /(?<![\p{L}\d.,])\d{1,6}(?:,\d{1,3})?(?: \p{L}{1,20}){0,2} (?:mehr|weniger|länger|kürzer|früher|später|schneller|langsamer|höher|niedriger|besser|schlechter|schwerer|leichter)(?: \p{L}{1,20}){0,6} als (?!(?:\d|nötig|geplant|üblich|sie|einmal))/iu,
  },
  ar: {
    beside: /(?<!\p{L})(?:وهمي|الوهمي|مقارنة|بدون|دون|بلا|مقابل|بالمقارنة)(?!\p{L})/u,
    when: /(?<!\p{L})(?:دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|عام|أعوام|خلال|أثناء|الحمل)(?!\p{L})/u,
    measured:
      /(?<![\p{L}\d])\d{1,6}(?: \p{L}{1,14}){0,3} (?:أكثر|أقل|أطول|أقصر|أسرع)(?: \p{L}{1,14}){0,4} من (?!\d)/u,
  },
};

/** What is shown with people, time, comparator and source of its own, and what asks or explains. */
const OF_OTHERS = new Set(['guide', 'glossary', 'method', 'furtherReading', 'condition']);
const CHARTS: ReadonlySet<Row['kind'] | undefined> = new Set(['outcome', 'effects']);

export const numberContext: Rule = {
  id: 'number-context',
  title: 'A number in a text says beside what, when, and from where',
  severity: 'warn',
  why: '“34 in 100 felt better” may be more than without the treatment, the same, or fewer, after a day or after a year. A number that nobody can trace is a claim. Lines above a fold may leave time and source to their rows, and serious risks have little room: of them the source alone is asked.',
  source: IPDAS,
  bad: { '$.treatments[0].experience': 'You feel warmth at once. It helps 70 in 100 people.' },
  good: {
    '$.treatments[0].experience':
      'You feel warmth at once. In three days it helped 64 in 100 people, and 40 in 100 without a pack.[@packs]',
  },
  *find(subject) {
    const context = inLanguage(CONTEXTS, subject);
    if (!context) return;
    const labels = comparatorsOf(subject.comparison);
    for (const passage of passages(subject.comparison)) {
      if (OF_OTHERS.has(String(passage.path[0]))) continue;
      const found = lackOf(passage, context, labels, subject);
      if (found) yield found;
    }
  },
};

/** How the comparison calls those who were not treated. */
function comparatorsOf({ sections }: Comparison): string[] {
  const labels = sections.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.kind === 'outcome')
        return Object.values(row.cells).flatMap((arms) => arms.map((arm) => arm.comparator.label));
      return row.kind === 'effects'
        ? Object.values(row.cells).map(({ comparator }) => comparator)
        : [];
    }),
  );
  return [...new Set(labels.map((label) => normalise(label).toLowerCase()))];
}

function lackOf(
  passage: Passage,
  context: Context,
  labels: readonly string[],
  subject: CheckSubject,
): RuleFinding | undefined {
  const text = normalise(passage.text);
  if (CHARTS.has(rowAt(subject.comparison, passage)?.kind)) return undefined;
  const counts = [
    ...countsIn(text, subject).filter((count) => !isOneInX(count)),
    ...sentencesOf(text).flatMap((sentence) => sharesIn(sentence, subject)),
  ];
  const [first] = counts;
  const crowd = counts.length === 0 ? crowdIn(text, subject) : undefined;
  if (crowd !== undefined) {
    return {
      path: passage.path,
      message: `says “${crowd}” without out of how many`,
      mend: 'Say of how many people, beside whom, after how long, and where it is from.',
    };
  }
  const words = first?.words ?? context.measured.exec(text)?.[0].trim();
  if (words === undefined) return undefined;
  const said = normalise(passage.place) + text;
  const isAlone =
    !isRisk(passage) && isCountedAlone(counts, text) && !isBeside(said, context, labels);
  const isUnsourced = needsSource(passage, subject);
  if (!isAlone && !isUnsourced) return undefined;
  const lacks = [
    ...(isAlone ? [BESIDE] : []),
    ...(first && needsTime(passage) && !context.when.test(said) ? [WHEN] : []),
    ...(isUnsourced ? [SOURCE] : []),
  ];
  return {
    path: passage.path,
    message: `says “${words}” without ${lacks.map(({ lack }) => lack).join(', and without ')}`,
    mend: `Say ${lacks.map(({ say }) => say).join(', and ')}.`,
  };
}

/** What another rule asks to be counted anew. */
const isOneInX = ({ events, per }: Count): boolean =>
  events === 1 && ![100, 1000, 10_000].includes(per ?? 0);

const BESIDE = {
  lack: 'how many it was in others',
  say: 'how many it was without the treatment, or that nobody has counted them',
} as const;
const WHEN = { lack: 'the time', say: 'after how long' } as const;
const SOURCE = { lack: 'its source', say: 'where it is from, as [@source]' } as const;

/** A number that stands alone, or with others that are no more than its own range. */
function isCountedAlone(counts: readonly Count[], text: string): boolean {
  const [first] = counts;
  if (isPartition(counts)) return true;
  if (counts.length !== 1 || !first) return false;
  const rest = text.slice(first.index + first.words.length);
  // “Placebo 9”, “14 more”: the denominator is not said again.
  return !/(?<!\p{L})\p{L}{2,30},? \d{1,3}(?:[.,]\d{1,2})?(?= ?[.;,(]|$)|\(\d{1,3} /u.test(rest);
}

/** Shares of one group: what they are of is all of it. */
const isPartition = (counts: readonly Count[]): boolean =>
  counts.length > 1 &&
  counts.reduce((sum, { events }) => sum + events, 0) === (counts[0]?.per ?? 100);

/** A number of people to whom something happened, by languages, and what says that they were all who were asked. */
const CROWDS: ByLanguage<{ readonly many: RegExp; readonly studied: RegExp }> = {
  en: {
    many: /(?<![\p{L}\d.,$£€-])(?<!(?:of|aged|age|for|up to|groups of|from|than|in a|another|with|all|the|between|to|only) )(?<!(?<!(?:seen|reported|noted|observed|occurred|happened) )in )(?:\d{1,3}(?:,\d{3}){1,3}|\d{2,7}) (?:[\p{L}-]{1,14} ){0,2}(?:people|persons|patients|adults|children|women|men|users|clients|customers|sufferers|members|readers|families|parents|teenagers|runners|wearers|volunteers|babies)(?!\p{L})/iu,
    studied:
      /(?<!\p{L})(?:none|no one|nobody|no|trials?|stud(?:y|ies|ied)|research\p{L}*|took part|taking part|registers?|surveys?|reviews?|followed|included?|enrol\p{L}*|data|records?|analys\p{L}*|randomi\p{L}*|groups?|counted|tested|recruited|participants?|cohort|report|live|treat(?:s|ed)? (?:each|every)|a year|beds?|rooms?|places|per|wait\p{L}*)(?!\p{L})/iu,
  },
  es: {
    many: /(?<![\p{L}\d.,-])(?<!(?:de|en|entre|hasta|los|las|con|para|a|solo) )(?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{2,7}) (?:[\p{L}-]{1,14} ){0,1}(?:personas|pacientes|adultos|niñ[oa]s|mujeres|hombres|usuari[oa]s|client[ea]s|familias|padres)(?!\p{L})/iu,
    studied:
      /(?<!\p{L})(?:ensayos?|estudi\p{L}*|investig\p{L}*|participa\p{L}*|registros?|encuesta\p{L}*|revisi\p{L}*|siguieron|incluy\p{L}*|inclu\p{L}*|datos|anál\p{L}*|grupos?|al año|viven|camas)(?!\p{L})/iu,
  },
  de: {
    many: /(?<![\p{L}\d.,-])(?<!(?:von|der|den|die|bis|bei|an|mit|aus|unter|für|je|alle|nur) )(?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{2,7}) (?:[\p{L}-]{1,18} ){0,1}(?:Menschen|Personen|Patient(?:en|innen)|Erwachsene|Kinder|Frauen|Männer|Kund(?:en|innen)|Familien|Eltern|Anwender(?:innen)?)(?!\p{L})/iu,
    studied:
      /(?<!\p{L})(?:\p{L}*studien?|\p{L}*untersuch\p{L}*|Forsch\p{L}*|nahmen|teilnahm\p{L}*|Teilnehm\p{L}*|Register|Umfrage|Befrag\p{L}*|Daten|eingeschlossen|beobachtet|ausgewertet|Gruppen?|im Jahr|pro|jährlich|leben|Betten|Analyse)(?!\p{L})/iu,
  },
  ar: {
    many: /(?<![\p{L}\d.,-])(?<!(?:من|كل|بين|حتى|عمر|على|شملت|شمل|ضمت|في|عند|لدى) )(?:\d{1,3}(?:,\d{3}){1,3}|\d{3,7}) (?:شخص|شخصا|مريض|مريضا|مريضة|امرأة|رجل|طفل|طفلا)(?!\p{L})/u,
    studied:
      /(?<!\p{L})(?:ال|لل|بال)?(?:دراس|تجرب|بحث|أبحاث|سجل|مسح|شارك|مشارك|شمل|ضم|بيانات|تحليل|مجموع)\p{L}*/u,
  },
};

/** Words for many people where nobody says out of how many, and no study is named. */
function crowdIn(text: string, subject: CheckSubject): string | undefined {
  const crowds = inLanguage(CROWDS, subject);
  return crowds && !crowds.studied.test(text) ? crowds.many.exec(text)?.[0] : undefined;
}

const isBeside = (text: string, { beside }: Context, labels: readonly string[]): boolean =>
  beside.test(text) || labels.some((label) => text.toLowerCase().includes(label));

const isRisk = ({ path }: Passage): boolean => path[2] === 'seriousRisks';

/** A line that answers leaves the time to its rows, and a serious risk has little room. */
const needsTime = (passage: Passage): boolean => passage.path.at(-1) !== 'gist' && !isRisk(passage);

/** A line that answers may leave the source to its rows, and what is open of a risk to its detail. */
function needsSource(passage: Passage, { comparison }: CheckSubject): boolean {
  // A table has no list of sources to cite, which is told of it once.
  if (isFromTable(comparison)) return false;
  if (passage.sources.length > 0 || passage.path.at(-1) === 'gist') return false;
  if (!isRisk(passage)) return true;
  const risk = passage.path.slice(0, 4).join('.');
  return !passages(comparison).some(
    ({ path, sources }) => path.slice(0, 4).join('.') === risk && sources.length > 0,
  );
}

function rowAt({ sections }: Comparison, { path }: Passage): Row | undefined {
  const [list, section, rows, row] = path;
  return list === 'sections' && rows === 'rows'
    ? sections[Number(section)]?.rows[Number(row)]
    : undefined;
}
