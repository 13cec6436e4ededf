import type { Comparison } from '../../model/comparison/schema.js';
import { inLanguageOf, type Language } from './built-in.js';

/** How one language makes, or denies, each statement that the content must not make. */
export interface ClaimWords {
  readonly race: RegExp;
  readonly cannotRace: RegExp;
  readonly soon: RegExp;
  readonly helps: RegExp;
  readonly forSome: RegExp;
  readonly wearsOff: RegExp;
  readonly wornOffBy: RegExp;
  readonly benefit: RegExp;
  readonly activates: RegExp;
  readonly blocks: RegExp;
  readonly imbalance: RegExp;
  readonly noImbalance: RegExp;
  readonly preventsSuicide: RegExp;
  readonly notShownToPreventSuicide: string;
  readonly homeUse: RegExp;
  readonly warned: RegExp;
  readonly underTheSkin: RegExp;
  readonly askedDirectly: RegExp;
  readonly sexual: RegExp;
  /** What a row of relapses says of those who took part, each to the letter. */
  readonly relapseAbout: readonly string[];
  readonly price: RegExp;
  readonly yearOfPrice: RegExp;
  readonly rank: RegExp;
  readonly command: RegExp;
  readonly neverSuddenly: RegExp;
  readonly relative: RegExp;
  readonly oneInX: RegExp;
  readonly puff: RegExp;
  /** That sexual problems may go on after the drug is stopped. */
  readonly mayLast: RegExp;
  readonly urgentSuicidal: RegExp;
  readonly noComparison: RegExp;
  readonly doNotWait: RegExp;
  /** What readers are to be told of the text itself. */
  readonly untested: RegExp;
}

const ENGLISH: ClaimWords = {
  race: /\b(?:better|faster|quicker|stronger|more effective|superior|works? more)\b[^.]*\bthan\b/i,
  cannotRace: /not compare across columns/,
  soon: /\b(?:within|after|in) (?:a|one|1|the first|about an?|\d+) (?:days?|hours?)\b|\bday 1\b|\b(?:next day|at once|quick)\b/i,
  helps: /\b(?:help|helps|better|respond|responded|lift|gain|quick)\b/i,
  forSome: /some people|on average/i,
  wearsOff: /wears off/,
  wornOffBy: /day 10 to 12/,
  benefit: /respon|remission|in 100/i,
  activates: /activat|(?<!magnetic )stimulat(?!ants)/i,
  blocks: /blocks/,
  imbalance: /imbalance/i,
  noImbalance: /no (?:proof|evidence)[^.]*imbalance/i,
  preventsSuicide: /(?:prevent|reduc|lower|stop)\w*[^.]*suicid/i,
  notShownToPreventSuicide: 'not shown to prevent suicide or to reduce suicidal thoughts or acts',
  homeUse: /\bhome use|lozenge|mixed by pharmac/i,
  warned: /\bwarned|alert|\bnot\b/i,
  underTheSkin: /KADS|subcutaneous|under the skin/i,
  askedDirectly: /asked directly/,
  sexual: /sex drive|sexual|ejaculation/i,
  relapseAbout: ['already better', 'not your chances'],
  price: /\bdollars?\b|[$£€]\s?\d|\bUSD\b/i,
  yearOfPrice: /In 20(?:19|25)/,
  rank: /CANMAT|WFSBP|\bAPA\b|\b(?:first|second|third)-line\b/i,
  command:
    /\byou should\b|(?:^|[.!?] )(?:start|stop|switch|take|try|choose) (?:taking |to )?(?:it\b|this|your|ketamine|esketamine|an? )/i,
  neverSuddenly: /Never stop[^.]*suddenly/,
  relative:
    /\b(?:twice (?:as|the)|doubled?|times (?:as|more|less)|odds|relative risk|hazard|percent|NNT)\b|%/i,
  oneInX: /\b(?:1|one) in (?!100\b|1,000\b)(?:\d|[a-z]+teen|ten|two|three|four|five)/i,
  puff: /\b(?:cures?|cured|safe|safely|miracles?|breakthroughs?|revolutionary|game.chang\w*|proven|wonder|life.changing|powerful)\b/i,
  mayLast: /may last after stopping/,
  urgentSuicidal: /urgent suicidal|suicidal thoughts or acts/,
  noComparison: /no comparison/,
  doNotWait: /think of suicide, do not wait/,
  untested: /No one outside[^.]*\. No patients have tested it, and we name no clinician/,
};

const SPANISH: ClaimWords = {
  race: /\b(?:(?:más|menos|mejor|(?<!no es )peor|antes)\b[^.]*\bque|(?:superior|inferior|preferible)(?:es)? a) (?:con )?(?:(?:el|la|los|las|una?) )?(?:ketamina|esketamina|infusi|aerosol|ISRS|IRSN|pastilla|antidepresivo|TEC)/i,
  cannotRace: /no se pueden comparar entre sí/,
  soon: /\ben (?:el plazo de )?(?:una?|\d+|pocas|pocos) (?:días?|horas?)\b|\b(?:primer día|día 1|al día siguiente|de inmediato)\b|rápid/i,
  helps: /ayuda|mejor|respond|alivi|ventaja|rápid/i,
  forSome: /algunas|en promedio/i,
  wearsOff: /Una infusión se pasa/,
  wornOffBy: /días 10 a 12/,
  benefit: /respond|respuesta|remisión|de cada 100/i,
  activates: /\b(?:activ|estimul)(?:a|an|ar|ando|ó)(?!\p{L})/iu,
  blocks: /[Bb]loquea/,
  imbalance: /desequilibrio/i,
  noImbalance: /no hay (?:pruebas|evidencia)[^.]*desequilibrio/i,
  preventsSuicide:
    /(?:prevenga|previen|preven[id]|evit|reduc|disminu|baja|menos|quita)\p{L}*[^.]*suicid/iu,
  notShownToPreventSuicide:
    'No está demostrado que prevenga el suicidio ni que reduzca los pensamientos o actos suicidas',
  homeUse: /(?:uso|usar|tomar) en casa|para chupar|preparan las farmacias/i,
  warned: /advertido|alerta|\bno\b/i,
  underTheSkin: /KADS|subcut|(?:bajo|debajo de) la piel/i,
  askedDirectly: /preguntó directamente/,
  sexual: /deseo|sexual|eyacula/i,
  relapseAbout: ['ya estaban mejor', 'no son sus probabilidades'],
  price: /d[oó]lar|[$£€]\s?\d|\d\s?[$£€]|\b(?:USD|euros)\b/i,
  yearOfPrice: /En 20(?:19|25)/,
  rank: /CANMAT|WFSBP|\bAPA\b|\b(?:primera|segunda|tercera) línea\b/i,
  command:
    /\b(?:usted )?deber(?:ía|á)\b|(?<!si )\bdebe (?:tomar|empezar|dejar|cambiar|elegir|pedir)|\ble conviene (?:tomar|empezar|dejar|cambiar|elegir|pedir)|(?:^|[.!?] )(?:empiece|comience|inicie|deje|suspenda|cambie|tome|pruebe|elija)(?:l[oae]s?)? (?:a tomar |con |de tomar |de |su |es[ao] |una? |l[ao]s? )?\p{L}/iu,
  neverSuddenly: /Nunca (?:lo )?deje de golpe/,
  relative:
    /\b(?:el doble|el triple|la mitad de (?:riesgo|probable)|veces (?:más|menos|mayor|menor)|duplica\p{L}*|riesgo relativo|razón de (?:momios|probabilidades)|odds|hazard|por ciento|porcentaje|NNT)(?!\p{L})|%/iu,
  oneInX:
    /\bde cada (?!1000?\b)[\d\p{L}]|\b(?:1|un[ao]?) (?:en|entre) (?:cada )?(?:\d|dos|tres|cuatro|cinco|diez|veinte)/iu,
  puff: /\b(?:cura[ns]?|curad[oa]s?|curar\p{L}*|segur[oa]s?(?! médico)|segur(?:amente|idad)|milagr\p{L}*|avance|revoluci\p{L}*|comprobada eficacia|maravill\p{L}*|cambia(?:rá)? la vida|potentes?|garantiza\p{L}*)(?!\p{L})/iu,
  mayLast: /Pueden durar después de dejarlo/,
  urgentSuicidal: /suicidas urgentes|pensamientos o actos suicidas/,
  noComparison: /sin (?:grupo de )?comparación/,
  doNotWait: /piensa en el suicidio, no espere/,
  untested: /Nadie de fuera[^.]*\. Ningún paciente lo ha probado, y no nombramos/,
};

const WORDS: Readonly<Record<Language, ClaimWords>> = { en: ENGLISH, es: SPANISH };

export function claimWordsOf(comparison: Comparison): ClaimWords {
  return inLanguageOf(comparison, WORDS);
}
