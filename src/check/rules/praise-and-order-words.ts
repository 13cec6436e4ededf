import {
  type ByLanguage,
  findingOf,
  holdsNumber,
  isDenied,
  wordsFound,
} from '../language/find-words.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

/** Praise, and words that put treatments in an order. */
const PRAISE: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<!\p{L})(?:the|your|our) (?:very |single )?best(?:$|(?=[.,;!)])| (?:treatments?|options?|choices?|therap(?:y|ies)|medicines?|medications?|drugs?|solutions?|answers?|methods?|approach|results?|care|in (?:its|their) class))(?!\p{L})/giu,
    /(?<!\p{L})(?:best choice|best option|best treatment|best results|best-in-class)(?!\p{L})/giu,
    /(?<!\p{L})superior(?! to (?:a |the )?(?:placebo|dummy|sham))(?!\p{L})/giu,
    /(?<!\p{L})(?:first choice|top choice|(?:treatment|drug|medicine|option) of choice|preferred (?:treatment|option|choice|therapy)|(?:clear |the )winner|gold[- ]standard|second to none|number one|unmatched|unrivall?ed|unparalleled|unbeatable|outperforms?|surpass(?:es)?)(?!\p{L})/giu,
    /(?<!\p{L})(?:the|our|your) only (?:\p{L}{1,14} )?(?:treatment|option|medicine|medication|drug|therapy|choice|way|solution|approach|thing that|one that|hope)(?! (?:group|arm))(?!\p{L})/giu,
    /(?<!\p{L})most (?:effective|powerful|advanced|innovative|trusted|successful|promising|potent)(?!\p{L})/giu,
    /(?<!\p{L})(?:leading (?:treatment|option|clinic|provider|therapy)|ideal (?:for|choice|option|treatment|solution)|perfect (?:for|choice|option|solution)|excellent|outstanding|amazing|incredible|fantastic|remarkable|impressive|extraordinary|wonderful)(?!\p{L})/giu,
    /(?<!\p{L})(?:we (?:strongly |highly )?recommend|highly recommended|our recommendation)(?!\p{L})/giu,
    /(?<!\p{L})(?:outdated|old-fashioned|last resort|inferior(?! vena))(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:el|la|los|las|su|tu) mejor(?:es)? (?:tratamientos?|opci(?:ón|ones)|elecci(?:ón|ones)|terapias?|medicamentos?|soluci(?:ón|ones)|alternativas?|técnicas?|métodos?|resultados?|remedios?|formas? de)(?!\p{L})/giu,
    /(?<!\p{L})(?:es|son) (?:el|la|los|las) mejor(?:es)?(?=[.,;!)]|$)/giu,
    /(?<!\p{L})superior(?:es)? a(?:l)?(?! placebo)(?=\s)/giu,
    /(?<!\p{L})(?:primera elección|primera opción|de elección|ganador\p{L}{0,3}|patrón oro|patrón de oro|estándar de oro|gold standard|número uno|inmejorables?|incomparables?|insuperables?|ideal(?:es)? para|perfect[oa]s? para|excelentes?|extraordinari[oa]s?|increíbles?|espectaculares?|fantástic[oa]s?|impresionantes?)(?!\p{L})/giu,
    /(?<!\p{L})(?:el único (?:tratamiento|medicamento|método|remedio|camino)|la única (?:opción|terapia|técnica|forma|manera|solución|alternativa)|lo único que)(?!\p{L})/giu,
    /(?<!\p{L})(?:el|la|los|las) más (?:eficaz|eficaces|efectiv[oa]s?|potentes?|complet[oa]s?|avanzad[oa]s?|recomendables?)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:le |te )?recomendamos|muy recomendables?|anticuad[oa]s?|obsolet[oa]s?|último recurso)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:die|das|der|den|dem|Ihre) beste[rnms]? (?:Behandlung|Wahl|Option|Therapie|Lösung|Methode|Medikament|Mittel|Ergebnisse?|Alternative|Möglichkeit)(?!\p{L})/giu,
    /(?<!\p{L})(?:überlegen|erste Wahl|ersten Wahl|Mittel der Wahl|Goldstandard|Testsieger|Sieger|Gewinner|Nummer (?:1|eins)|unübertroffen\p{L}{0,2}|unschlagbar\p{L}{0,2}|hervorragend\p{L}{0,2}|ausgezeichnet\p{L}{0,2}|optimal\p{L}{0,2}|ideal\p{L}{0,2}|perfekt\p{L}{0,2}|großartig\p{L}{0,2}|beeindruckend\p{L}{0,2})(?!\p{L})/giu,
    /(?<!\p{L})(?:die|das|der|den) einzige[rnms]? (?:wirksame[rnms]? )?(?:Behandlung|Mittel|Methode|Medikament|Therapie|Weg|Option|Lösung|Möglichkeit)(?!\p{L})/giu,
    /(?<!\p{L})(?:wirksamste[rnms]?|stärkste[rnms]? (?:Mittel|Wirkung|Medikament)|am (?:besten|wirksamsten)(?= (?:wirk|hilf|geeignet)))(?!\p{L})/giu,
    /(?<!\p{L})(?:wir empfehlen|empfehlen wir|sehr zu empfehlen|veraltet\p{L}{0,2}|altmodisch\p{L}{0,2})(?!\p{L})/giu,
  ],
  ar: [
    /(?<!\p{L})(?:أفضل علاج|العلاج الأفضل|هو الأفضل|هي الأفضل|الخيار الأول|العلاج الوحيد|الخيار الوحيد|المعيار الذهبي|متفوق|متفوقة|نوصي)(?!\p{L})/gu,
  ],
};

/** One treatment set over another without a number. */
const RACES: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<!\p{L})(?:better|faster|quicker|stronger|more effective|more reliable|more powerful) than (?:any|all|every|other|traditional|conventional|standard|ordinary|regular|old|older|medication|medications|medicines?|drugs|pills|tablets|antidepressants|SSRIs?|surgery|exercise|injections?|ketamine|esketamine|the others?|the rest)(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:(?:mucho )?mejor|más (?:rápid[oa]|eficaz|efectiv[oa]|potente|fuerte)|con más eficacia) que (?:(?:el|la|los|las|un|una|cualquier|otr[oa]s?|todos?) )?(?:otr[oa]s?|pastillas?|medicamentos?|fármacos?|antidepresivos?|cirugía|operación|ejercicios?|inyecci(?:ón|ones)|infiltraci(?:ón|ones)|tratamientos?|masajes?|demás|resto|reposo)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:besser|schneller|stärker|wirksamer|zuverlässiger) als (?:(?:alle|jede[rnms]?|andere[rnms]?|die|der|das|eine?|herkömmliche[rnms]?) ){0,2}(?:andere[rnms]?|Medikamente?|Tabletten|Mittel|Antidepressiva|Operation|Übungen|Spritzen?|Behandlung(?:en)?|Therapien?|Massagen?|Schmerzmittel|Krankengymnastik|Physiotherapie)(?!\p{L})/giu,
  ],
};

/** Finds praise for a treatment, and words that rank treatments. */
export const praiseAndOrderWords: Rule = {
  id: 'praise-and-order-words',
  title: 'No praise, and no winner',
  severity: 'warn',
  why: 'Which treatment is best depends on what matters to a reader. A text that has chosen already takes the choice away, and is no comparison. Denials and questions may stand, and so may a comparison with its numbers.',
  source: IPDAS,
  bad: { '$.summary[0]': 'Heat is the best treatment and the gold standard.' },
  good: {
    '$.summary[0]': 'No one knows which is the best treatment for you. Which matters most to you?',
  },
  *find(subject) {
    const mend = 'Say what each treatment does, with its numbers, and let readers choose.';
    for (const found of wordsFound(subject, PRAISE)) {
      if (!isDenied(found, subject)) yield findingOf(found, ', which praises or ranks', mend);
    }
    for (const found of wordsFound(subject, RACES)) {
      if (holdsNumber(found.sentence) || isDenied(found, subject)) continue;
      yield findingOf(found, ', which ranks without a number', mend);
    }
  },
};
