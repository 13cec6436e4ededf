import { type ByLanguage, findingOf, saysHowMany, wordsFound } from '../language/find-words.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

const PATTERNS: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<!\p{L})(?:twice|half|double) as (?:likely|many people|many patients|often|common|effective|good|well|fast|high|great|strong)(?!\p{L})/giu,
    /(?<!\p{L})(?:twice|half|double|triple) (?:the|your) (?:risk|chances?|rate|odds|likelihood|effect|results)(?!\p{L})/giu,
    /(?<![\p{L}\p{N}])(?:\d{1,6}(?:\.\d{1,4})?|two|three|four|five|six|seven|eight|nine|ten|several|many)[ -](?:times|fold)[ -](?:as (?:likely|many|often|common|effective|high|great|good|fast)|more|less|higher|lower|greater|better|fewer|likelier|faster|increase\p{L}*|reduction)(?!\p{L})/giu,
    /(?<![\p{L}\p{N}.])\d{1,6}(?:\.\d{1,4})? ?(?:%|percent|per cent) (?:\p{L}{1,12} )?(?:more|less|fewer|lower|higher|greater|better|faster|likelier|stronger|reduction|increase|drop|decrease|improvement)(?!\p{L})/giu,
    /(?<!\p{L})(?:reduc|lower|cut|rais|increas|decreas|improv|drop|fall|fell|boost|slash)\p{L}* (?:[^\s.;]{1,20} ){0,6}by (?:up to |about |around |almost |more than |over |nearly )?(?:\d{1,6}(?:\.\d{1,4})? ?(?:%|percent|per cent)|(?:a |one )?(?:half|third|quarter)|two thirds)(?!\p{L})/giu,
    /(?<!\p{L})(?:cuts?|reduc\p{L}{1,4}) (?:[^\s.;]{1,20} ){0,4}in half(?!\p{L})/giu,
    /(?<!\p{L})(?:doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|halv(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)) (?:[^\s.;]{1,20} ){0,3}(?:risks?|chances?|odds|rates?|likelihood|probability)(?!\p{L})/giu,
    /(?<!\p{L})(?:risks?|chances?|odds|rates?|likelihood) (?:[^\s.;]{1,20} ){0,4}(?:doubles?|doubled|tripled|halved|halves)(?!\p{L})/giu,
    /(?<!\p{L})(?:relative risks?|odds ratios?|hazard ratios?|risk ratios?)(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:el )?(?:doble|triple|cuádruple|mitad) de (?:probab\p{L}*|frecuen\p{L}*|riesgos?|eficaz|eficaces|efectiv\p{L}*|posib\p{L}*|rápid\p{L}*|bien|buen\p{L}*|alt[oa]s?|casos)(?!\p{L})/giu,
    /(?<!\p{L})(?:el doble|el triple|la mitad) del? riesgo(?!\p{L})/giu,
    /(?<![\p{L}\p{N}])(?:\d{1,6}(?:[.,]\d{1,4})?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias) veces (?:más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|mejor(?:es)?)(?!\p{L})/giu,
    /(?<![\p{L}\p{N},])\d{1,6}(?:,\d{1,4})? ?(?:%|por ciento) (?:de )?(?:más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|mejor(?:es)?|reducción|mejoría)(?!\p{L})/giu,
    /(?<!\p{L})(?:reduc|redujo|disminu|baja|aument|mejor|increment|rebaj|sub)\p{L}* (?:[^\s.;]{1,20} ){0,6}(?:(?:en )?(?:un|hasta un|casi un|más de un) (?:\d{1,6}(?:,\d{1,4})? ?(?:%|por ciento)|tercio))(?!\p{L})/giu,
    /(?<!\p{L})(?:riesgos?|probabilidad|probabilidades|tasas?|recaídas) (?:[^\s.;]{1,20} ){0,4}a la mitad(?!\p{L})/giu,
    /(?<!\p{L})a la mitad (?:el|la|los|las|su) (?:riesgos?|probabilidad|probabilidades|tasas?|recaídas)(?!\p{L})/giu,
    /(?<!\p{L})(?:duplica|triplica|cuadruplica)(?:n|r|ron|ba|do)? (?:[^\s.;]{1,20} ){0,3}(?:riesgos?|probabilidad(?:es)?|tasas?|posibilidad(?:es)?)(?!\p{L})/giu,
    /(?<!\p{L})(?:riesgo relativo|razón de (?:momios|probabilidades|riesgos)|odds ratio)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:doppelt|dreimal|viermal|fünfmal|zehnmal|halb|dreifach|\d{1,6}(?:,\d{1,4})?[ -]?(?:mal|fach)) so (?:häufig|hoch|wahrscheinlich|oft|viele|gut|wirksam|schnell|stark|effektiv|selten|groß)\p{L}{0,2}(?!\p{L})/giu,
    /(?<![\p{L}\p{N}])(?:zweimal|dreimal|viermal|fünfmal|\d{1,6}(?:,\d{1,4})?[ -]?mal) (?:häufiger|wahrscheinlicher|höher|wirksamer|öfter|besser|seltener|niedriger|geringer|mehr|schneller)(?!\p{L})/giu,
    /(?<![\p{L}\p{N},])\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent) (?:mehr|weniger|höher|geringer|niedriger|häufiger|seltener|besser|wahrscheinlicher|wirksamer|schneller)\p{L}{0,2}(?!\p{L})/giu,
    /(?<!\p{L})um (?:bis zu |etwa |rund |über |fast |mehr als |ca\. )?(?:\d{1,6}(?:,\d{1,4})? ?(?:%|Prozent)|die Hälfte|ein Drittel|das Doppelte|das Dreifache)(?!\p{L})/giu,
    /(?<!\p{L})(?:halbier|verdoppel|verdreifach)\p{L}* (?:[^\s.;]{1,24} ){0,4}(?:\p{L}{0,16}risik\p{L}*|Chancen?|Wahrscheinlichkeit|Rate)(?!\p{L})/giu,
    /(?<!\p{L})(?:\p{L}{0,16}risik(?:o|en)|Chancen?|Wahrscheinlichkeit|Rate) (?:[^\s.;]{1,24} ){0,4}(?:halbier|verdoppel|verdreifach)\p{L}*/giu,
    /(?<!\p{L})(?:relatives? Risiko|Odds Ratio|Hazard Ratio|Chancenverhältnis)(?!\p{L})/giu,
  ],
  ar: [
    /(?<!\p{L})(?:ضعف|ضعفا|ضعفي|نصف) (?:احتمال|خطر|الخطر|معدل|نسبة|فرصة)(?!\p{L})/gu,
    /(?<!\p{L})(?:أكثر|أقل|أعلى|أدنى) (?:احتمالا )?بنسبة \d{1,6} ?(?:%|في المئة|بالمئة)/gu,
    /(?<!\p{L})(?:ثلاثة|أربعة|خمسة|\d{1,6}) أضعاف(?!\p{L})/gu,
    /(?<!\p{L})(?:يقلل|تقلل|يخفض|تخفض|يزيد|تزيد|انخفض|ارتفع) (?:[^\s.;]{1,20} ){0,5}بنسبة \d{1,6}/gu,
    /(?<!\p{L})(?:يضاعف|تضاعف) (?:[^\s.;]{1,20} ){0,2}(?:خطر|الخطر|احتمال|فرص)/gu,
  ],
};

/** What is paid is no risk. */
const COST: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:price|prices|costs?|pay|cheaper|dearer|expensive|dollars?|pounds)(?!\p{L})|[$£€]/iu,
  es: /(?<!\p{L})(?:precios?|cuesta\p{L}?|pag\p{L}{1,4}|barat[oa]s?|car[oa]s?|dólares|euros|descuento)(?!\p{L})|[$£€]/iu,
  de: /(?<!\p{L})(?:Preise?|kostet|Kosten|zahlen|teurer|billiger|günstiger|Euro|Rabatt)(?!\p{L})|[$£€]/iu,
};

/** Finds a risk that is told by how much larger or smaller it is, and not by how many people. */
export const relativeRiskInWords: Rule = {
  id: 'relative-risk-in-words',
  title: 'No risk told by its ratio alone',
  severity: 'error',
  why: '“Twice as likely” is 2 people instead of 1, or 40 instead of 20: without the numbers nobody can know. Told so, treatments look better, and people choose them more. A text that also says how many in 100 or 1,000 may say the ratio too.',
  source: NUMBERS,
  bad: { '$.summary[0]': 'With the spray, people were twice as likely to feel better.' },
  good: {
    '$.summary[0]':
      'With the spray, people were twice as likely to feel better: 20 in 100, and 10 in 100 without it.',
  },
  *find(subject) {
    for (const found of wordsFound(subject, PATTERNS)) {
      if (saysHowMany(found.place.text, subject)) continue;
      if (isAboutCost(found.sentence)) continue;
      yield findingOf(
        found,
        ' without the numbers that it compares',
        'Say how many people out of 100 (or 1,000) it was in each group.',
      );
    }
  },
};

function isAboutCost(sentence: string): boolean {
  return Object.values(COST).some((pattern) => pattern.test(sentence));
}
