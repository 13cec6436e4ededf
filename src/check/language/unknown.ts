import type { CheckSubject } from '../rule.js';
import { type ByLanguage, inLanguage } from './find-words.js';

/** How a language says that something is not known. */
const UNKNOWN: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:not (?:yet )?known|unknown|not (?:been )?(?:well )?(?:studied|checked|tested)|no (?:studies|study|trials?|evidence|proof|data)|(?:no one|nobody) (?:knows|can say|can tell|has)|unclear|uncertain|never (?:been )?(?:studied|counted|measured)|not (?:been )?(?:counted|measured|reported)|unsure|not sure|we (?:did not|do not|could not|cannot) (?:know|find|say|tell))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no (?:se )?sab\p{L}{1,5}|desconocid[oa]s?|se desconoce|no (?:hay|hallamos|encontramos) (?:estudios|pruebas|datos|evidencia)|nadie (?:sabe|lo sabe|ha)|no está (?:claro|demostrado)|no se ha (?:estudiado|comprobado|contado|medido))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht (?:bekannt|gezählt|erforscht|untersucht|belegt|geprüft|klar|gesucht)|unbekannt|unklar|niemand (?:weiß|kann)|keine (?:Studien?|Belege|Daten)|wissen wir nicht|weiß man nicht)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:غير معروف|غير معروفة|لا نعرف|لا أحد|لا يعرف|لم تدرس)(?!\p{L})/u,
};

/** How the language of a comparison says that something is not known. */
export const unknownIn = (subject: CheckSubject): RegExp | undefined =>
  inLanguage(UNKNOWN, subject);

/** How a language says what is counted where it is told how often. */
const HOW_OFTEN: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:how (?:often|many|common|rare|likely|frequent)|rates?|numbers?|frequency|count\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:frecuencia|cuánt[oa]s|cómo de (?:frecuente|raro|común)|qué tan|tasas?|cifras?|cont(?:ado|ó))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wie (?:oft|viele|häufig|selten|wahrscheinlich)|Häufigkeit|Rate|Zahlen|gezählt)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:كم|عدد|نسبة|معدل)(?!\p{L})/u,
};

/** Whether a sentence says that nobody knows how often something happens. */
export const saysRateUnknown = (sentence: string, subject: CheckSubject): boolean =>
  [unknownIn(subject), inLanguage(HOW_OFTEN, subject)].every((words) => words?.test(sentence));
