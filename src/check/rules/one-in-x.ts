import { type ByLanguage, findingOf, wordsFound } from '../language/find-words.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

/** The digits of one in 100 or 1,000, which a page counts in throughout. */
const SHARED = /^1?1000?$/;

/** Ways to say that one out of some has something. */
const PATTERNS: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of|of every)[- ](?:every |each )?(?:\d{1,3}(?:[,. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d%]|[.,]\d)/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|one)(?:[- ](?:person|patient|adult|woman|man|child|user))?[- ](?:in|out of)[- ](?:every |each )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a million|ten thousand)(?!\p{L})/giu,
    /(?<!\p{L})every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|\d{1,3}(?:nd|rd|th)) (?:person|patient|adult|woman|man|child|user)(?!\p{L})/giu,
  ],
  es: [
    /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre)(?: cada)? (?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?![\p{L}\d]| ?%|[.,]\d)/giu,
    /(?<![\p{L}\p{N}.,-])(?:1|un|una|uno)(?: (?:persona|paciente|adulto|mujer|hombre|niño))? (?:de|por|en|entre) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil)(?!\p{L})/giu,
  ],
  de: [
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
  /^[ -](?:days?|weeks?|months?|hours?|years?|minutes?|nights?|visits?|doses?|sessions?|treatments?|trials?|studies|días?|semanas?|mes(?:es)?|horas?|años?|minutos?|noches?|visitas?|sesion(?:es)?|ensayos?|estudios?|Tagen?|Wochen?|Monaten?|Stunden?|Jahren?|Minuten?|Studien?|Sitzungen|يوم|أيام|أسبوع|أسابيع|شهر|أشهر)(?!\p{L})/iu;

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
