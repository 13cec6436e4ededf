import { type ByLanguage, findingOf, isDenied, wordsFound } from '../language/find-words.js';
import type { Rule } from '../rule.js';
import { FDA_KETAMINE } from '../sources.js';

/** Claims, which a denial or a question turns into none. */
const CLAIMS: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<![\p{L}-])(?:cures?|cured|curing)(?! rates?)(?![\p{L}-])/giu,
    /(?<!\p{L})(?:miracles?|miraculous(?:ly)?|revolutionary|revolutioni[sz]\p{L}{1,4}|game[- ]chang\p{L}{1,4}|life[- ]chang\p{L}{1,4}|magic(?:al)?|wonder (?:drug|treatment|cure)s?|guarantee[sd]?|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art)(?!\p{L})/giu,
    /(?<!\p{L})breakthroughs?(?! (?:pain|bleeding|seizures?|infections?|symptoms?))(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:clinically|scientifically) proven|proven (?:to|results|relief|treatment|success|safety|track record))(?!\p{L})/giu,
    /(?<!\p{L})(?:totally|completely|perfectly|entirely|very|extremely|100 ?%) (?:safe|painless|natural|harmless)(?!\p{L})/giu,
    /(?<![\p{L}-])(?:risk[- ]free|painless(?:ly)?|harmless|side[- ]effect[- ]free|free of side[- ]effects|all[- ]natural)(?![\p{L}-])/giu,
    /(?<!(?:keeps?|kept|stays?|stayed|feels?|felt|somewhere|be) (?:you |it |them |him |her |yourself |medicines |everyone )?)(?<![\p{L}-])(?:safe|safer|safest)(?! (?:place|places|space|way home|home|side|storage|distance|sex|dose|doses|disposal|trip|ride|to (?:drive|go home|stop|store|leave)))(?![\p{L}-])/giu,
    /(?<!\p{L})(?:can|may|is|are) (?:be )?safely(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:una cura|la cura|cura|curan|curar|curará|curarán|curad[oa]s?|curación)(?!\p{L})/giu,
    /(?<!\p{L})(?:milagr\p{L}{1,6}|revolucionari[oa]s?|gran avance|mágic[oa]s?|maravillos[oa]s?|garantiza\p{L}{0,3}|garantía|indolor[oa]?s?|de última generación|solución definitiva)(?!\p{L})/giu,
    /(?<!\p{L})(?:eficacia (?:comprobada|demostrada|probada)|(?:científica|clínica)mente (?:comprobad|probad|demostrad)[oa]s?)(?!\p{L})/giu,
    /(?<!\p{L})(?:cambi\p{L}{1,4} (?:la|tu|su) vida)(?!\p{L})/giu,
    /(?<!\p{L})(?:es|son|resulta|totalmente|completamente|muy|más|100 ?%|y|eficaz y|técnica|tratamiento|método|opción|terapia|medicamento|fármaco|alternativa|forma|procedimiento) segur[oa]s?(?! (?:médic\p{L}|que|de|social|privado|público))(?!\p{L})/giu,
    /(?<!\p{L})(?:100 ?% (?:natural|eficaz|efectiv[oa]))(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:heilt|geheilt|vollständige Heilung|Heilung von)(?!\p{L})/giu,
    /(?<!\p{L})(?:Wunder(?:mittel|waffe|heilung|pille|kur)|ein Wunder|Durchbruch|revolutionär\p{L}{0,2}|bahnbrechend\p{L}{0,2}|garantiert\p{L}{0,2}|Garantie|risikofrei\p{L}{0,2}|risikolos\p{L}{0,2}|nebenwirkungsfrei\p{L}{0,2}|modernste[rnms]?|einzigartig\p{L}{0,2}|bewährte?[rnms]?|unbedenklich\p{L}{0,2}|harmlos\p{L}{0,2})(?!\p{L})/giu,
    /(?<!\p{L})(?:klinisch|wissenschaftlich) (?:bewiesen|erwiesen|belegt|geprüft)\p{L}{0,2}(?!\p{L})/giu,
    /(?<!\p{L})(?:ist|sind|gilt als|gelten als|wirksam und|schnell und|einfach und|wirkt|völlig|absolut|100 ?%|nachweislich|besonders) (?:auch |sehr |völlig |absolut |besonders )?sicher(?!,? (?:dass|ob|wie|wissen|sein))(?!\p{L})/giu,
    /(?<!\p{L})sichere[srnm]? (?:und wirksame[srnm]? )?(?:Behandlung|Methode|Therapie|Anwendung|Alternative|Lösung|Medikament|Mittel|Verfahren)(?!\p{L})/giu,
    /(?<!\p{L})(?:sehr|besonders|hervorragend|ausgezeichnet|bestens) (?:gut )?verträglich\p{L}{0,2}(?!\p{L})/giu,
  ],
  ar: [
    /(?<!\p{L})(?:معجزة|معجزات|ثوري|ثورية|مضمون|مضمونة|شفاء تام|علاج آمن|آمن تماما|آمنة تماما|آمن وفعال|يشفي|تشفي)(?!\p{L})/gu,
  ],
};

/** Claims that are denials themselves. */
const ASSURANCES: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<!\p{L})(?:non-?(?:addictive|addicting|habit[- ]forming)|not addictive(?!,? (?:in|like|but))|no risk of (?:addiction|dependence))(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:has|have|with|virtually|practically|almost|zero|absolutely) (?:no |zero )?(?:known )?side[- ]effects|without (?:any |the )?side[- ]effects|(?:absolutely|virtually|practically|with|at) no risks?)(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:no (?:es adictiv[oa]|(?:crea|genera|produce|causa) (?:adicción|dependencia))|no adictiv[oa]s?)(?!\p{L})/giu,
    /(?<!\p{L})(?:sin (?:ningún )?(?:efectos? (?:secundarios?|adversos?)|riesgos?(?! de))|no tiene (?:ningún )?(?:efectos? (?:secundarios?|adversos?)|riesgos?|contraindicaciones))(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:macht nicht (?:abhängig|süchtig)|nicht (?:abhängig|süchtig) machend\p{L}{0,2}|kein Suchtrisiko)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:völlig |ganz |praktisch |fast )?ohne (?:jede )?(?:Nebenwirkungen|Risik(?:o|en))|(?:hat|haben|praktisch|fast) keine(?:rlei)? (?:Nebenwirkungen|Risiken))(?!\p{L})/giu,
  ],
  ar: [/(?<!\p{L})(?:بدون آثار جانبية|بلا آثار جانبية|لا يسبب الإدمان|غير إدماني)(?!\p{L})/gu],
};

/** What a bone or a wound does. */
const OF_TISSUE =
  /(?<!\p{L})(?:\p{L}{0,12}wunden?|knochen|\p{L}{0,12}bruch|narben?|haut|sehnen?|gewebe)(?!\p{L})/iu;

/** Finds the words that advertisements use. */
export const advertisingWords: Rule = {
  id: 'advertising-words',
  title: 'No advertising words',
  severity: 'error',
  why: '“Safe”, “cure” and “breakthrough” promise what no study has shown, and regulators have warned clinics for them. Patients who are promised much weigh harms less. Denials and questions, such as “no cure” or “ask if it is safe”, may stand.',
  source: FDA_KETAMINE,
  bad: { '$.summary[0]': 'Ketamine is a safe breakthrough.' },
  good: {
    '$.summary[0]': 'Ketamine is no cure. Ask your clinician whether it is safe for you.',
  },
  *find(subject) {
    const mend = 'Say what was measured: how many people, after how long, beside what else.';
    for (const found of wordsFound(subject, CLAIMS)) {
      const isOfTissue = /^heil|^geheil/iu.test(found.words) && OF_TISSUE.test(found.sentence);
      if (!isOfTissue && !isDenied(found, subject))
        yield findingOf(found, ', as an advertisement does', mend);
    }
    for (const found of wordsFound(subject, ASSURANCES)) {
      if (!/[?؟]["”»']?$/.test(found.sentence))
        yield findingOf(found, ', as an advertisement does', mend);
    }
  },
};
