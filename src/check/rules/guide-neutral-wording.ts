import type { Guide } from '../../model/comparison/guide.js';
import { guideOf } from '../guide.js';
import {
  type ByLanguage,
  findingOf,
  type FoundWords,
  inLanguage,
  isDenied,
  wordsFound,
} from '../language/find-words.js';
import { normalise } from '../language/read-text.js';
import { primaryLanguage } from '../../model/language-tag.js';
import type { CheckSubject, Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

/** Words that push a reader one way. Praise and advertising have rules of their own, which read guides too. */
const STEERING: ByLanguage<readonly RegExp[]> = {
  en: [
    /(?<!\p{L})you(?:'d| had) better(?!\p{L})/giu,
    /(?<!\p{L})you (?:should|ought to|must|need to)(?! (?:not|never|n't))(?!\p{L})/giu,
    /(?<!\p{L})(?:we|experts?|doctors?) (?:suggest|advise|recommend|prefer)s?(?!\p{L})/giu,
    /(?<!\p{L})(?:right|wise|smart|sensible|obvious|natural|clear|better) (?:choice|option|decision|pick)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:is|are|be|seems?|made) (?:right|best|perfect|made|meant|suited) for you|suits? you|worth (?:a try|trying|considering))(?!\p{L})/giu,
    /(?<![^,;:] )(?<!\p{L})(?:then |so )?(?:choose|opt for|go for|consider|try)(?! to)(?= (?:the|an?|this|that|\p{L}+ing|\p{L}*etamine))/giu,
    /(?<!\p{L})(?:is|are|was) (?:just |simply |really |probably |likely )?(?:for you|for people like you|(?:your|the) (?:best |safest |surest )?(?:bet|way to go|way forward|answer|one)|a (?:good|great|natural|sensible|perfect) (?:fit|match|start))(?=[.,;:!]|$)/giu,
    /(?<!\p{L})(?:makes? (?:more |most |good )?sense for|points? (?:you )?to(?:wards)? (?:the|an?) |leans? towards?|tips? the (?:scales?|balance)|(?:has|have) (?:more|most|everything) going for|(?:anyone|anybody|everyone|everybody|all|those) who (?:really |truly )?(?:wants?|values?|cares?|needs?|hates?|prefers?|likes?)|what matters most is|the main thing)(?!\p{L})/giu,
    /(?<!\p{L})(?:most|many|other|more and more) (?:people|patients|readers|women|men) (?:choose|prefer|pick|opt|decide|want|like)(?!\p{L})/giu,
    /(?<!\p{L})(?:only|just|merely|a mere|as (?:few|little|many|much) as|no (?:more|fewer|less) than) (?=\d)/giu,
    /(?<!\p{L})(?:fortunately|unfortunately|luckily|sadly|happily|thankfully|of course|obviously|nothing to (?:worry about|fear|lose)|(?:don't|do not|no need to) worry|rest assured|peace of mind)(?!\p{L})/giu,
  ],
  es: [
    /(?<!\p{L})(?:usted )?(?<!(?:no|se) )(?:deber(?:ía|ías)|debe|debes|tiene que|tienes que|le conviene|te conviene)(?! (?:no|durar|ser|estar|haber))(?!\p{L})/giu,
    /(?<!\p{L})(?:le|te) (?:sugerimos|aconsejamos)(?!\p{L})/giu,
    /(?<!\p{L})(?:opción|elección|decisión) (?:correcta|acertada|sensata|lógica|natural|inteligente|obvia)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:es|está|parece) (?:lo mejor|lo ideal|hech[oa]|pensad[oa]) para (?:usted|ti)|vale la pena)(?!\p{L})/giu,
    /(?<!\p{L})(?:es|son|está|están) (?:justo |simplemente |seguramente )?(?:para (?:ti|usted)|lo (?:suyo|tuyo)|tu (?:mejor )?(?:opción|apuesta)|su (?:mejor )?(?:opción|apuesta))(?=[.,;:!]|$)/giu,
    /(?<!\p{L})(?:tiene (?:más|mucho) sentido (?:para|elegir)|(?:cualquiera|todo el mundo|todos los|quien|quienes) que? ?(?:de verdad )?(?:quier|valor|busc|prefier|necesit)\p{L}{1,4}|lo (?:más importante|principal) es|inclina la balanza|apunta a)(?!\p{L})/giu,
    /(?<!\p{L})(?:elija|elige|opte por|opta por|considere|considera|pruebe|prueba) (?:el|la|los|las|una?|con|\p{L}*etamina)(?!\p{L})/giu,
    /(?<!\p{L})(?:la mayoría|muchas personas|muchos pacientes|cada vez más (?:personas|pacientes)) (?:elige|eligen|prefiere|prefieren|opta|optan|decide|deciden)(?!\p{L})/giu,
    /(?<!\p{L})(?:solo|sólo|apenas|tan solo|nada menos que|hasta un|no más de|no menos de) (?=\d)/giu,
    /(?<!\p{L})(?:por suerte|por desgracia|afortunadamente|desafortunadamente|lamentablemente|por supuesto|obviamente|no se preocupe|no te preocupes|nada que (?:temer|perder)|no hay de qué preocuparse)(?!\p{L})/giu,
  ],
  de: [
    /(?<!\p{L})(?:Sie|du) (?:sollten|solltest|müssen|musst)(?! (?:nicht|nie))(?!\p{L})/giu,
    /(?<!\p{L})(?:wir|Fachleute|Ärzte) (?:raten|schlagen vor)(?!\p{L})/giu,
    /(?<!\p{L})(?:richtige|kluge|vernünftige|naheliegende|sinnvolle|bessere) (?:Wahl|Entscheidung|Option)(?!\p{L})/giu,
    /(?<!\p{L})(?:das Richtige für Sie|wie für Sie gemacht|einen Versuch wert|lohnt sich)(?!\p{L})/giu,
    /(?<!\p{L})(?:(?:ist|sind) (?:genau |einfach |wohl )?(?:etwas |das )?für (?:Sie|dich)|(?:passt|passen) (?:gut |genau |besser )?zu Ihnen|(?:liegen|liegt|sind|ist) Sie (?:damit )?richtig|ist Ihre Wahl)(?=[.,;:!]|$)/giu,
    /(?<!\p{L})(?:spricht (?:alles |vieles |mehr )?für|(?:alle|jeder|jede|wer), (?:die|der) (?:wirklich )?\p{L}{3,20} (?:wollen|will|wünschen|möchte)|die Hauptsache|das Wichtigste ist|gibt den Ausschlag|ergibt (?:mehr |am meisten )?Sinn)(?!\p{L})/giu,
    /(?<!\p{L})(?:wählen|nehmen|probieren|versuchen|erwägen) Sie(?!\p{L})/giu,
    /(?<!\p{L})(?:die meisten|viele|immer mehr) (?:Menschen|Patienten|Patientinnen|Leute) (?:wählen|bevorzugen|entscheiden|wollen)(?!\p{L})/giu,
    /(?<!\p{L})(?:nur|bloß|lediglich|gerade einmal|sage und schreibe|nicht mehr als|nicht weniger als) (?=\d)/giu,
    /(?<!\p{L})(?:zum Glück|glücklicherweise|leider|natürlich|selbstverständlich|keine Sorge|nichts zu (?:befürchten|verlieren))(?!\p{L})/giu,
  ],
  ar: [
    /(?<!\p{L})(?:يجب عليك|ينبغي لك|ننصحك|ننصح|الخيار الصحيح|القرار الصائب|معظم الناس يختارون|لا تقلق|لحسن الحظ|للأسف|بالطبع)(?!\p{L})/gu,
  ],
};

/** Questions to a reader that only an order of treatments would answer. */
const RANKS: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:which|what) (?:[\p{L}'-]{1,20} ){0,6}(?:best|better|right|safest|superior|preferable|ideal|should you)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:cuál|cuáles|qué) (?:[\p{L}-]{1,20} ){0,6}(?:mejor|mejores|ideal|adecuad[oa]|correct[oa]|más segur[oa]|le conviene|te conviene)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:welche[rsnm]?|was|womit) (?:[\p{L}-]{1,20} ){0,6}(?:beste[rsnm]?|besser|richtige?[rsnm]?|am sichersten|ideal|passt zu Ihnen)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:ما هو|أي|ما) (?:\p{L}{1,20} ){0,4}(?:أفضل|الأفضل|الأنسب)(?!\p{L})/u,
};

/** Questions to a reader about their own signs and moods: a guide weighs what matters, and finds no disease. */
const SYMPTOMS: ByLanguage<RegExp> = {
  en: /^(?:(?:do|did|have|has|are|were) (?:you|your)(?:[^?]{0,80} (?:in|over|during|for) the (?:last|past) |(?: [\p{L}']{1,14}){0,3} (?:feel|felt|suffer\p{L}{0,4}|sleep|slept|cry|cried|hurt|ache|notice[ds]?|lost|worr\p{L}{1,4}|think about|thought|trouble|numb|weak|sad|low|anxious|tired|hopeless|in pain|pain|symptoms?)(?!\p{L}))|how (?:often|much|bad|badly|severe|low|strong|long) (?:do|did|have|has|is|are|was|were) (?:you|your)(?!\p{L})|(?:over|in|during) the (?:last|past) )/iu,
  es: /^¿(?:(?:(?:se|te|le|ha|has|tiene|tienes|siente|sientes|sufre|sufres|padece|padeces|nota|notas|duerme|duermes|llora|lloras|piensa|piensas) )(?:[^?]{0,80} (?:últim[oa]s?) |(?:[\p{L}]{1,14} ){0,3}(?:siente|sientes|sentido|triste|dolor|cansad[oa]|ansios[oa]|débil|dormid[oa]s?|problemas|síntomas|miedo|sueño)(?!\p{L}))|(?:con qué frecuencia|cuántas veces|cómo de (?:fuerte|mal|grave)|desde cuándo|cuánto) (?:se |te |le )?(?:siente|sientes|ha|has|tiene|tienes|sufre|sufres|nota|notas|duele|duerme|duermes)(?!\p{L})|en (?:l[oa]s )?últim[oa]s )/iu,
  de: /^(?:(?:haben|hatten|fühlen|fühlten|leiden|litten|schlafen|schliefen|sind|waren|spüren|merken|hast|fühlst|leidest|bist) (?:Sie|du)(?:[^?]{0,80} (?:in den|der) letzten |(?: \p{L}{1,16}){0,4} (?:müde|traurig|schlecht|Schmerzen|Angst|niedergeschlagen|taub|schwach|krank|Beschwerden|Symptome|hoffnungslos)(?!\p{L}))|wie (?:oft|stark|schlimm|lange|sehr) (?:haben|hatten|fühlen|fühlten|leiden|sind|waren|schlafen|tut|spüren) (?:Sie|du|Ihnen|dir)(?!\p{L})|in den letzten )/iu,
};

/** What tells a reader off. */
const REPROACHES: ByLanguage<readonly RegExp[]> = {
  en: [/(?<![^.!?] )(?<!\p{L})(?:wrong|incorrect|sorry|well done|correct)(?=[.!,])/giu],
  es: [/(?<![^.!?] )(?<!\p{L})(?:mal|error|incorrecto|muy bien|correcto|lo sentimos)(?=[.!,])/giu],
  de: [/(?<![^.!?] )(?<!\p{L})(?:falsch|leider nein|richtig|gut gemacht)(?=[.!,])/giu],
};

export const guideNeutralWording: Rule = {
  id: 'guide-neutral-wording',
  title: 'A guide pushes nobody',
  severity: 'warn',
  why: 'A guide helps readers to find what matters to them. Words that urge, soothe or judge, and a value that is the name of a treatment, put in what matters to its author.',
  source: IPDAS,
  bad: {
    '$.guide.tensions[0].text': 'Heat is quick, so you should go for the pack.',
    '$.guide.values[0].label': 'Having a cold pack',
  },
  good: {
    '$.guide.tensions[0].text': 'Heat eases the neck for some hours. It can redden the skin.',
  },
  *find(subject) {
    const guide = guideOf(subject.comparison);
    if (!guide) return;
    yield* namedTreatments(guide, subject);
    yield* questionsThatJudge(guide, subject);
    for (const found of wordsFound(subject, STEERING)) {
      if (found.place.path[0] === 'guide' && !isDenied(inClause(found), subject)) {
        yield findingOf(found, ', which pushes the reader', 'Say what is so, and leave it there.');
      }
    }
    for (const found of wordsFound(subject, REPROACHES)) {
      if (found.place.path[3] === 'feedback' && found.place.path[0] === 'guide') {
        yield findingOf(
          found,
          ', which marks the reader',
          'Begin with what is so: it is read after any answer.',
        );
      }
    }
  },
};

/** What is found, within its clause: “If it has to be quick, go for the pack” urges, whatever its condition. */
function inClause(found: FoundWords): FoundWords {
  return { ...found, before: found.before.split(',').at(-1) ?? '' };
}

/** Questions that rank treatments, where a reader is to know the answer, and those that ask for signs of a disease. */
function* questionsThatJudge(
  { values, questions, understanding }: Guide,
  subject: CheckSubject,
): Generator<RuleFinding> {
  const [ranks, symptoms] = [inLanguage(RANKS, subject), inLanguage(SYMPTOMS, subject)];
  for (const [index, { question }] of understanding.entries()) {
    if (!ranks?.test(normalise(question)) || canTell(question, subject)) continue;
    yield {
      path: ['guide', 'understanding', index, 'question'],
      message: 'asks which treatment is best, and a guide ranks none',
      mend: 'Ask for something that a row says.',
    };
  }
  const asked: readonly (readonly [RuleFinding['path'], string])[] = [
    ...values.map(({ label }, index) => [['guide', 'values', index, 'label'], label] as const),
    ...questions.map((text, index) => [['guide', 'questions', index], text] as const),
    ...understanding.map(
      ({ question }, index) => [['guide', 'understanding', index, 'question'], question] as const,
    ),
  ];
  for (const [path, text] of asked) {
    if (!symptoms?.test(normalise(text))) continue;
    yield {
      path,
      message: 'asks readers for signs of their illness, which is for a clinician to judge',
      mend: 'Ask what matters to them, or give them a question that they can ask.',
    };
  }
}

/** “Can the numbers tell you which helps more?” asks what is known. */
const canTell = (question: string, subject: CheckSubject): boolean =>
  inLanguage(KNOWABLE, subject)?.test(normalise(question)) ?? false;

const KNOWABLE: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:tell|known|know|say|sure|compared?|numbers|trials?|studies)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:decir(?:te|le)?|dicen|sabe\p{L}{0,3}|segur[oa]|compar\p{L}*|cifras|ensayos?|estudios?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sagen|weiß|bekannt|sicher|vergl\p{L}*|Zahlen|Studien?)(?!\p{L})/iu,
};

/** Values that have the name of a treatment in them. */
function* namedTreatments({ values }: Guide, subject: CheckSubject): Generator<RuleFinding> {
  const { treatments } = subject.comparison;
  for (const [index, { label }] of values.entries()) {
    const words = wordsOf(label);
    const named = treatments
      .flatMap(({ name, shortName }) => [name, ...(shortName ? [shortName] : [])])
      .find((name) => holdsName(words, name, subject));
    if (named === undefined) continue;
    yield {
      path: ['guide', 'values', index, 'label'],
      message: `has the name of a treatment, “${named}”, for a value`,
      mend: 'Say what a reader would get from it: “No clinic visits”.',
    };
  }
}

const wordsOf = (text: string): string[] =>
  normalise(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shorter words are in names of many things. */
const LONG_NAME = 5;
/** What a word may have at its end in its plural, or in a case. */
const LONGEST_ENDING = 2;

/** Whether words hold a name, or the one word of it that says what it is: the last in English, the first in Spanish. */
function holdsName(words: readonly string[], name: string, subject: CheckSubject): boolean {
  const names = wordsOf(name);
  if (` ${words.join(' ')} `.includes(` ${names.join(' ')} `)) return true;
  if (names.length > 1 && names.every((one) => words.some((word) => isForm(word, one))))
    return true;
  const head = primaryLanguage(subject.language) === 'es' ? names[0] : names.at(-1);
  if (head === undefined || head.length < LONG_NAME) return false;
  return words.some((word) => isForm(word, head));
}

/** Whether a word is another, or a form of it: “infusion”, “infusions”. */
const isForm = (word: string, other: string): boolean =>
  word.startsWith(other) && word.length <= other.length + LONGEST_ENDING;
