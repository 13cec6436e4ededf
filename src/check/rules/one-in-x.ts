import { type ByLanguage, findingOf, wordsFound } from '../language/find-words.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

/** The digits of one in 100 or 1,000, which a page counts in throughout. */
const SHARED = /^1?1000?$/;

/** Words that one of which is no person. */
const NO_PEOPLE =
  '(?:tablets?|pills?|doses?|trials?|study|studies|reviews?|visits?|sessions?|hours?|days?|weeks?|months?|years?|minutes?|drops?|puffs?|sprays?|capsules?|injections?|patch|times?|appointments?|check|infusion|cup|glass|spoonful|point|step|group|arm|percent|part|leaflet|page|in|per|for|out|every)(?!\\p{L})';
const WORDS_EN =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|a dozen|dozen)(?!\\p{L})';

/** Ways to say that one out of some has something. */
const PATTERNS: ByLanguage<readonly RegExp[]> = {
  en: [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,-])(?:1|one|a single|an? (?:extra|additional|further|unlucky|lucky)|another)(?: (?!${NO_PEOPLE}|of|the|or|and|at|to|that|who|is|was)[\p{L}-]{2,16}){0,3}[- ](?:in|out of|per|of every|for|among|from)[- ](?:every |each |a )?(?:\d{1,3}(?:[,. ]\d{3}){1,3}|\d{1,9}|${WORDS_EN})(?![\p{L}\d%]|[.,]\d|-)`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})an?(?: (?!${NO_PEOPLE}|the|or|and)[\p{L}-]{2,16}){1,3} (?:in|out of) every (?:\d{1,6}|${WORDS_EN})(?![\p{L}\d%]|-)`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:for|of|out of|in) (?:every|each) (?:\d{1,3}|${WORDS_EN}) (?:[\p{L}'-]{1,20},? ){1,10}(?:one|1)(?= (?!in|of|hundred|week|day|month|to))`,
      'giu',
    ),
    /(?<![\p{L}\d:.,/]|diluted |at )1 ?: ?[1-9]\d{0,5}(?![\d:.]|,\d| ?(?:am|pm|a\.m|p\.m|ratio|dilution|support|with|care|sessions?))/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of|of every)[- ](?:every |each )?(?:\d{1,3}(?:[,. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d%]|[.,]\d)/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of)[- ](?:every |each )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million|ten thousand)(?!\p{L})/giu,
    /(?<!\p{L})every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|\d{1,3}(?:nd|rd|th)) (?:person|patient|adult|woman|man|child|user)(?!\p{L})/giu,
  ],
  es: [
    /(?<![\p{L}\p{N}.,-])(?:un|una|uno|un solo|una sola)(?: (?!dosis|pastilla|sesi|d[ií]a|semana|ensayo|estudio|vez|hora|mes|de|o|y|que)[\p{L}-]{2,16}){1,3} de cada (?:\d{1,6}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta)(?![\p{L}\d%])/giu,
    /(?<!\p{L})(?:de|por) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta)(?:,? [\p{L}-]{1,20}){1,8},? (?:un[oa]?|1)(?= (?!de|semana|día|mes|a ))/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre)(?: cada)? (?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d]| ?%|[.,]\d)/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:von|auf|unter) (?:je )?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|\d{1,2})(?:,? [\p{L}-]{1,20}){1,8},? (?:einer|eine|eins|einem|1)(?= (?!von|Woche|Tag|Stunde|Monat|Studie))/giu,
    /(?<![\p{L}\d])(?:eine?[rmns]?|ein einzige[rs]?|eine einzige) (?:\p{L}{2,20} ){0,3}(?:von|unter|auf|pro|je) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|\d{2,6})(?![\p{L}\d%]|[.,]\d| ?%| (?:Wochen|Tagen|Stunden|Monaten|Jahren|Minuten|Studien|mg|ml|g|Grad|Euro)(?!\p{L}))/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|eins|einer|eine|einem|ein)(?: (?:Person|Patient|Patientin|Mensch|Frau|Mann|Kind|Behandelter))? (?:von|unter|aus|zu|pro)(?: je)? (?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d]| ?%|[.,]\d)/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|eins|einer|eine|einem|ein)(?: (?:Person|Patient|Patientin|Mensch|Frau|Mann|Kind))? (?:von|unter|aus) (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|fünfzig|hundert|tausend)(?!\p{L})/giu,
    /(?<!\p{L})jede[rnms]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwanzigste|\d{1,3}\.)[rnms]?(?! (?:Tag|Woche|Monat|Stunde|Jahr|Mal|Nacht|Abend|Morgen|Sitzung|Behandlung|Termin|Minute|Sekunde))(?!\p{L})/giu,
  ],
  ar: [
    /(?<![\p{L}\p{N}])(?:1|واحد|واحدة|شخص واحد|شخص|مريض واحد|مريض) (?:من كل|من بين كل|من أصل|من بين|لكل|في كل) (?:\d{1,3}(?:[,٬]\d{3}){1,3}|\d{1,9})(?!\d)/giu,
    /(?<![\p{L}\p{N}])(?:1|واحد|واحدة|شخص واحد|شخص|مريض واحد|مريض) (?:من كل|من بين كل|من أصل|من بين) (?:اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشرين|خمسين|مئة|ألف)(?!\p{L})/giu,
  ],
};

/** After these, what is counted are times. */
const OF_TIME =
  /^[ -](?:days?|tablets?|puffs?|drops?|weeks?|months?|hours?|years?|minutes?|nights?|visits?|doses?|sessions?|treatments?|trials?|studies|días?|semanas?|mes(?:es)?|horas?|años?|minutos?|noches?|visitas?|sesion(?:es)?|ensayos?|estudios?|Tagen?|Wochen?|Monaten?|Stunden?|Jahren?|Minuten?|Studien?|Sitzungen|يوم|أيام|أسبوع|أسابيع|شهر|أشهر)(?!\p{L})/iu;

/** Finds "1 in X", in digits and in words. */
export const oneInX: Rule = {
  id: 'one-in-x',
  title: 'No “1 in X”',
  severity: 'warn',
  why: 'People take “1 in 20” for more than “5 in 100”, and cannot set two such numbers side by side when X differs. One denominator throughout, 100 or 1,000, needs no arithmetic.',
  source: NUMBERS,
  bad: { '$.summary[0]': 'About 1 in 20 people had a headache.' },
  good: { '$.summary[0]': 'About 5 in 100 people had a headache, and 47 in 100 had none.' },
  *find(subject) {
    for (const found of wordsFound(subject, PATTERNS)) {
      const isShared = SHARED.test(found.words.replace(/\D/g, ''));
      if (isShared || OF_TIME.test(found.after)) continue;
      yield findingOf(
        found,
        ', which readers overrate',
        'Say how many people out of 100, or out of 1,000 where it is rare, as the rest of the page does.',
      );
    }
  },
};
