/**
 * What is found in a comparison, in Spanish, by its words in English. A place in curly brackets stands for what a finding
 * names. Each is a sentence of its own, for it stands beside the field that it is about.
 */
import * as notices from '../../model/diagnostics/catalogue.js';
import type { Notice } from '../../model/diagnostics/finding.js';

/** Words in English and in Spanish. */
type Pair = readonly [english: string, spanish: string];

/** What the elements find, with how to mend it after the line. */
const OF_ELEMENTS: readonly (readonly [notice: Notice, spanish: string])[] = [
  [
    notices.UNREADABLE_DOCUMENT,
    'No se puede leer ({reason}) | Use datos sencillos, como los que da JSON.parse.',
  ],
  [notices.WRONG_TYPE, 'No puede ser {value} | {hint}'],
  [
    notices.UNKNOWN_FIELD,
    'No es un campo de este documento y se ha dejado fuera | Revise cómo está escrito, o quítelo.',
  ],
  [
    notices.TOO_MANY,
    'Hay {more} más que los primeros {maximum}, y no se muestran | Quite algunos.',
  ],
  [
    notices.HTML_IN_TEXT,
    'Contiene "{html}", que se muestra tal como está escrito | Use caracteres sencillos, y *énfasis* o **negrita**.',
  ],
  [notices.TOO_LONG_TITLE, 'Tiene más de {most} caracteres | Acórtelo.'],
  [
    notices.TOO_LONG_TEXT,
    'Tiene más de {most} caracteres | Acórtelo, o quite lo que se pegó allí por error.',
  ],
  [
    notices.FOLDED_APART,
    'Abre lo que ayuda o lo que daña y pliega lo otro, así que ambos se pliegan | Dé a «Empieza cerrada» el mismo valor en las secciones de beneficios y de daños.',
  ],
  [notices.DUPLICATE_ID, 'Repite "{id}" | Dé a cada parte un nombre corto propio.'],
  [
    notices.UNKNOWN_TREATMENT,
    'No pertenece a ningún tratamiento y no se muestra | Use uno de estos: {ids}.',
  ],
  [
    notices.UNKNOWN_SOURCE,
    'Cita "{id}", que no está en las fuentes | Añádala a «Fuentes», o corrija el nombre corto.',
  ],
  [
    notices.UNSAFE_LINK,
    'Tiene en "{text}" un enlace que no se sigue | Use una dirección que empiece por https:// o http://.',
  ],
  [
    notices.UNSAFE_PICTURE,
    'Tiene en "{text}" una imagen que no se carga | Use una dirección que empiece por https:// o http://.',
  ],
  [notices.UNKNOWN_EXTENDED, 'Nombra "{name}", que no existe | Use uno de estos: {names}.'],
  [
    notices.IMPOSSIBLE_NUMBER,
    'Tiene un número mayor que {per}, o «Cuántas personas» fuera de «Como mínimo» y «Como máximo» | Corrija los números, o «De cuántas personas» de la fila.',
  ],
  [
    notices.DIFFERENCE_NOT_BETWEEN,
    'Dice {stated}, pero entre los dos grupos hay {apart} de diferencia | Corrija uno de los tres números. Si son más, sobre cero; si son menos, bajo cero.',
  ],
  [
    notices.NUMBER_WITHOUT_CONTEXT,
    'Tiene un número sin su contexto ({field}) | Añádalo aquí o en la fila.',
  ],
  [
    notices.MIXED_DENOMINATORS,
    'Unos resultados se cuentan de 100 y otros de 1000 | Dé a todas las filas el mismo «De cuántas personas».',
  ],
  [notices.ONE_IN, 'Dice «{phrase}» | Diga cuántas personas de 100 o de 1000.'],
  [
    notices.UNKNOWN_ROW,
    'No es el nombre corto de ninguna fila | Use uno de estos: {ids}, o dé a la fila un nombre corto.',
  ],
  [notices.UNKNOWN_VALUE, 'No es el nombre corto de ningún valor | Use uno de estos: {ids}.'],
  [
    notices.REPEATED_VALUE,
    'Nombra dos veces un mismo valor | Nombre dos valores entre los que haya que sopesar.',
  ],
  [
    notices.MISSING_APPROVAL,
    'Falta, y ninguna página puede omitirlo | Añada una región, una vía y un estado.',
  ],
  [
    notices.MISSING_SERIOUS_RISKS,
    'Falta, y ninguna página puede omitirlo | Añada los riesgos graves, o diga que no se conoce ninguno.',
  ],
  [
    notices.MISSING_REVIEW_DATE,
    'Falta, y ninguna página puede omitirlo | Añada el día de la última revisión.',
  ],
  [notices.FUTURE_REVIEW_DATE, 'Todavía no ha llegado | Añada el día de la última revisión.'],
  [
    notices.MISSING_REVIEW_POLICY,
    'Falta, y ninguna página puede omitirlo | Añada «Próxima revisión» (un día) o «Se revisa cada» (por ejemplo, P1Y para un año).',
  ],
  [
    notices.OVERDUE,
    'La próxima revisión era el {date} | Revise los datos y ponga el día en «Última revisión».',
  ],
  [
    notices.MISSING_CRISIS_LINE,
    'Falta, y ninguna página puede omitirlo | Añada la línea de ayuda de cada región para la que escribe.',
  ],
  [
    notices.SILENT_APPROVAL,
    'Tiene una vía que no dice nada y no se muestra | Diga con palabras cómo se toma.',
  ],
  [notices.SILENT_SERIOUS_RISK, 'No dice nada y no se muestra | Diga el riesgo con palabras.'],
  [
    notices.SILENT_CRISIS_LINE,
    'No lleva a nadie y no se muestra | Déle un nombre y un número (para llamar, para mensajes o de emergencias), o una dirección web.',
  ],
  [notices.SILENT_CRISIS_TITLE, 'No dice nada y no se muestra | Escriba palabras, o déjelo vacío.'],
  [
    notices.LOCKED_WORDS_TAKEN,
    'Cambia palabras que pertenecen al script: {names} | Quítelas. Si ningún script lleva el idioma, nómbrelo en «Idioma».',
  ],
  [
    notices.LOCKED_WORDS_UNFIT,
    'Escribe {names} de forma que se quedan en inglés | Conserve lo que está entre llaves y use letras, sin cifras ni palabras que digan lo contrario.',
  ],
];

const FAR_FEWER: readonly Pair[] = [
  ['figures', 'cifras'],
  ['serious risks', 'riesgos graves'],
  ['sources', 'fuentes'],
  ['words', 'palabras'],
].map(([english = '', spanish = '']) => [
  `has far fewer ${english} ({count}) than "{other}" ({most})`,
  `Tiene muchas menos ${spanish} ({count}) que «{other}» ({most})`.replace(
    'muchas menos riesgos',
    'muchos menos riesgos',
  ),
]);

const FEWER_IN_ROW: readonly Pair[] = [
  ['effects', 'efectos'],
  ['words', 'palabras'],
  ['sources', 'fuentes'],
].map(([english = '', spanish = '']) => [
  `have {count} ${english} for “{name}”, and {most} for “{other}”`,
  `Hay {count} ${spanish} sobre «{name}» y {most} sobre «{other}»`,
]);

/** What a number in a text lacks, and how to say it: any of these, in this order. */
const LACKS = [
  {
    lack: ['how many it was in others', 'decir cuántas fueron en los demás'],
    say: [
      'how many it was without the treatment, or that nobody has counted them',
      'cuántas fueron sin el tratamiento, o que nadie las ha contado',
    ],
  },
  { lack: ['the time', 'decir el tiempo'], say: ['after how long', 'después de cuánto tiempo'] },
  {
    lack: ['its source', 'citar su fuente'],
    say: ['where it is from, as [@source]', 'de dónde sale, como [@fuente]'],
  },
] as const;

const NUMBER_CONTEXT: readonly Pair[] = [1, 2, 3, 4, 5, 6, 7].flatMap((those) => {
  const lacks = LACKS.filter((_, index) => (those >> index) % 2 === 1);
  const [lack, lacking] = [0, 1].map((at) => lacks.map((one) => one.lack[at] ?? ''));
  const [say, saying] = [0, 1].map((at) => lacks.map((one) => one.say[at] ?? ''));
  return [
    [
      `says “{words}” without ${lack?.join(', and without ') ?? ''}`,
      `Dice «{words}» sin ${lacking?.join(' ni ') ?? ''}`,
    ],
    [`Say ${say?.join(', and ') ?? ''}.`, `Diga ${saying?.join(', y ') ?? ''}.`],
  ] satisfies readonly Pair[];
});

/** What the rules find, and how to mend it. */
const OF_RULES: readonly Pair[] = [
  ...FAR_FEWER,
  ...FEWER_IN_ROW,
  ...NUMBER_CONTEXT,
  ['is missing', 'Falta'],
  ['is missing, and no page may leave it out', 'Falta, y ninguna página puede omitirlo'],
  ['names nobody', 'No nombra a nadie'],
  ['Name who wrote it.', 'Diga quién la escribió.'],
  ['has no credentials', 'No dice su formación'],
  [
    'Add "credentials": the profession, or what else makes the author fit.',
    'Añada «Formación o experiencia»: la profesión, u otra cosa que le haga apto.',
  ],
  [
    'has {count} words, and that of “{other}” {most}',
    'Tiene {count} palabras, y «{other}», {most}',
  ],
  [
    'Tell as much of each, or say of the shorter that no more is known.',
    'Cuente lo mismo de cada uno, o diga del más corto que no se sabe más.',
  ],
  [
    'Look for numbers on it, or say where there are none.',
    'Busque sus cifras, o diga dónde no las hay.',
  ],
  [
    'is not known in {gaps} rows, far more than another',
    'No se sabe en {gaps} filas, en muchas más que de otro',
  ],
  [
    'Look for what is known of it, or compare in other rows.',
    'Busque lo que se sabe de él, o compare en otras filas.',
  ],
  [
    'Look for more in its label and guidelines, or say that no other is known.',
    'Busque más en su ficha y en las guías, o diga que no se conoce otro.',
  ],
  [
    'Look for more on it, or say in "method" why there is none.',
    'Busque más sobre él, o diga en «Cómo se buscó la evidencia» por qué no hay.',
  ],
  ['Tell as much of it, or less of the other.', 'Cuente lo mismo de él, o menos del otro.'],
  [
    'is in no outcome that says how many people it helps',
    'No está en ningún resultado que diga a cuántas personas ayuda',
  ],
  [
    'Add it to a row of the kind "outcome", or say there that it is "missing".',
    'Añádalo a una fila «A cuántas personas», o diga allí por qué está vacío.',
  ],
  ['leaves out {left}', 'Deja fuera {left}'],
  [
    'Fill it, or write { "missing": "no-studies" } or { "missing": "not-checked" }.',
    'Complételo, o diga por qué está vacío.',
  ],
  [
    'Say in "competingInterests" what the authors have to declare, or "None".',
    'Diga lo que los autores tienen que declarar, o «Nada».',
  ],
  ['Say in "summary" of "condition" what it is.', 'Diga en «Qué es» en qué consiste.'],
  ['is no question', 'No es una pregunta'],
  ['names fewer than two treatments', 'Nombra menos de dos tratamientos'],
  [
    'Write a question that names the options: "Heat, or a cold pack?"',
    'Escriba una pregunta que nombre las opciones: «¿Calor o frío?»',
  ],
  ['is "{doi}", which is no DOI', 'Es "{doi}", que no es un DOI'],
  [
    'Write it as its publisher does: 10., four to nine digits, a slash, and the rest without a full stop.',
    'Escríbalo como su editorial: 10., de cuatro a nueve cifras, una barra, y el resto sin punto final.',
  ],
  ['has numbers without their certainty', 'Tiene números sin decir cuánta seguridad hay'],
  [
    'Add "certainty": "high", "moderate", "low" or "very-low".',
    'Añada «Cuánta seguridad hay»: alta, moderada, baja o muy baja.',
  ],
  [
    'has neither a range nor a difference with one',
    'No tiene un margen, ni una diferencia que lo tenga',
  ],
  [
    'Add "low" and "high", to it or to its "difference", or say in "caveat" why there are none.',
    'Añada «Como mínimo» y «Como máximo», aquí o en «Diferencia entre los grupos», o diga en «Tenga en cuenta» por qué no los hay.',
  ],
  [
    'Say what a reader would feel, do and need.',
    'Diga qué sentirá, hará y necesitará quien lo lea.',
  ],
  [
    'Say in "funding" who paid for it; that nobody did is an answer too.',
    'Diga quién la pagó; que nadie lo hizo también es una respuesta.',
  ],
  [
    'answers a section that counts people, without a number',
    'Responde sin ningún número a una sección que cuenta personas',
  ],
  [
    'Say how many people it was with each treatment, and without.',
    'Diga a cuántas personas les pasó con cada tratamiento, y sin él.',
  ],
  [
    'says “{words}”, which stands in none of its rows',
    'Dice «{words}», que no está en ninguna de sus filas',
  ],
  [
    'Say the number as a row has it, or add the row that has it.',
    'Diga el número como lo tiene una fila, o añada la fila que lo tiene.',
  ],
  [
    'has no number of {names}, while its rows have',
    'No tiene ningún número de {names}, y sus filas sí',
  ],
  [
    'Say the numbers of each treatment, or of none.',
    'Diga los números de todos los tratamientos, o de ninguno.',
  ],
  ['does not hold short facts alone', 'No contiene solo datos breves'],
  [
    'Begin with a section whose rows are all of the kind "facts".',
    'Empiece por una sección en la que todas las filas sean «Datos breves».',
  ],
  [
    'has {right} right answers, of which a reader may give one',
    'Tiene {right} respuestas correctas, y solo se puede dar una',
  ],
  ['Leave "right" with one answer alone.', 'Deje «Es correcta» en una sola respuesta.'],
  ['names no row of the comparison', 'No nombra ninguna fila de la comparación'],
  [
    'Name the rows that answer it, by their "id".',
    'Nombre las filas que responden, por su nombre corto.',
  ],
  [
    'says {number}, which stands in none of its rows',
    'Dice {number}, que no está en ninguna de sus filas',
  ],
  [
    'Say the number as a row has it, or name the row that has it.',
    'Diga el número como lo tiene una fila, o nombre la fila que lo tiene.',
  ],
  [
    'asks about {values}, of which nothing is known of “{name}”',
    'Pregunta por {values}, y de eso no se sabe nada de «{name}»',
  ],
  [
    'Tie them to rows in which something is known of it, or ask about what is known of each.',
    'Únalos a filas en las que se sepa algo de él, o pregunte por lo que se sabe de todos.',
  ],
  [
    'lead to no row that counts whom a treatment harms',
    'No llevan a ninguna fila que cuente a quién daña un tratamiento',
  ],
  [
    'lead to no row that counts whom a treatment helps',
    'No llevan a ninguna fila que cuente a quién ayuda un tratamiento',
  ],
  ['Add a value for it, tied to such a row.', 'Añada un valor para eso, unido a una fila así.'],
  [
    'asks which treatment is best, and a guide ranks none',
    'Pregunta qué tratamiento es el mejor, y una guía no pone ninguno por delante',
  ],
  ['Ask for something that a row says.', 'Pregunte por algo que diga una fila.'],
  [
    'asks readers for signs of their illness, which is for a clinician to judge',
    'Pregunta por señales de la enfermedad, que debe juzgar un profesional',
  ],
  [
    'Ask what matters to them, or give them a question that they can ask.',
    'Pregunte qué les importa, o déles una pregunta que puedan hacer.',
  ],
  [
    'has the name of a treatment, “{name}”, for a value',
    'Pone por valor el nombre de un tratamiento, «{name}»',
  ],
  [
    'Say what a reader would get from it: “No clinic visits”.',
    'Diga qué se gana con él: «Sin visitas a la clínica».',
  ],
  ['says “{words}”, which pushes the reader', 'Dice «{words}», que empuja a quien lee'],
  ['Say what is so, and leave it there.', 'Diga lo que hay, y nada más.'],
  ['says “{words}”, which marks the reader', 'Dice «{words}», que califica a quien lee'],
  [
    'Begin with what is so: it is read after any answer.',
    'Empiece por lo que es cierto: se lee tras cualquier respuesta.',
  ],
  [
    'ties “{label}” to no row that says something of each treatment',
    'No une «{label}» a ninguna fila que diga algo de cada tratamiento',
  ],
  [
    'Tie it to a row with a cell for each treatment, by the "id" of the row, or take the value out.',
    'Únalo a una fila con una celda para cada tratamiento, o quite el valor.',
  ],
  [
    'is in no row that says how many people it harms',
    'No está en ninguna fila que diga a cuántas personas daña',
  ],
  [
    'Add it to a row of the kind "effects", or say there that it is "missing".',
    'Añádalo a una fila «Varios efectos con números», o diga allí por qué está vacío.',
  ],
  [
    'is the longest part of {words} words that a reader meets before the first tap, more than {most}',
    'Es la parte más larga de las {words} palabras que se ven antes del primer toque, más de {most}',
  ],
  [
    'Make it shorter, or move details into rows, and into "more" of serious risks.',
    'Acórtela, o lleve detalles a las filas, y a «Detalle para abrir» de los riesgos graves.',
  ],
  ['Add a region, a route and a status.', 'Añada una región, una vía y un estado.'],
  [
    'Add the serious risks, or say that none is known.',
    'Añada los riesgos graves, o diga que no se conoce ninguno.',
  ],
  [
    'Add the day of the last check, for example "2026-03-31".',
    'Añada el día de la última revisión.',
  ],
  [
    'Add "nextReview" (a date) or "reviewEvery" (such as "P1Y").',
    'Añada «Próxima revisión» (un día) o «Se revisa cada» (por ejemplo, P1Y para un año).',
  ],
  [
    'Add the crisis line of each region you write for.',
    'Añada la línea de ayuda de cada región para la que escribe.',
  ],
  [
    'has {length} characters that are always open, more than {most}',
    'Tiene {length} caracteres que siempre están a la vista, más de {most}',
  ],
  [
    'Give "short" (name, number, what to do at once) and "more" (what a study says).',
    'Use «Lo que todos ven» (nombre, número, qué hacer enseguida) y «Detalle para abrir» (lo que dice un estudio).',
  ],
  [
    'Say the main points, one sentence each.',
    'Diga los puntos principales, cada uno en una frase.',
  ],
  [
    'has {count} points, and readers keep {most} at most',
    'Tiene {count} puntos, y de una lectura quedan {most} como mucho',
  ],
  ['Take out what is not a main point.', 'Quite lo que no sea un punto principal.'],
  ['has more than {most} points', 'Tiene más de {most} puntos'],
  [
    'Part it into lists that each have a name, or take out what readers can do without.',
    'Divídala en listas con nombre propio, o quite lo que no haga falta.',
  ],
  [
    'Say in "beforeYouStart" what to do, and what not to do, before a start or a stop.',
    'Diga en "beforeYouStart" qué hacer, y qué no hacer, antes de empezar o de dejarlo.',
  ],
  [
    'Say in "method" what was searched, until when, and how it was judged.',
    'Diga dónde se buscó, hasta cuándo, y cómo se valoró.',
  ],
  ['say nothing of doing nothing', 'No dicen nada de no hacer nada'],
  [
    'Add it as a treatment, a row or a section: what happens to people who do nothing.',
    'Añádalo como tratamiento, fila o sección: qué les pasa a quienes no hacen nada.',
  ],
  [
    'says “{words}” without a number in the same sentence',
    'Dice «{words}» sin un número en la misma frase',
  ],
  [
    'Say how many people out of 100 or 1,000, or that nobody knows.',
    'Diga cuántas personas de 100 o de 1000, o que nadie lo sabe.',
  ],
  [
    'says “{words}”, which may be one or nearly all',
    'Dice «{words}», que pueden ser una persona o casi todas',
  ],
  [
    'Say how many people out of 100 or 1,000, here or in the next sentence, or that nobody has counted them.',
    'Diga cuántas personas de 100 o de 1000, aquí o en la frase siguiente, o que nadie las ha contado.',
  ],
  [
    'says “{words}”, which tells the most that it may be',
    'Dice «{words}», que solo da lo máximo que puede ser',
  ],
  [
    'Say how many people out of 100 or 1,000 it was, and from how many to how many it may be.',
    'Diga cuántas personas de 100 o de 1000 fueron, y entre cuántas y cuántas pueden ser.',
  ],
  ['tells “{label}” in one way only', 'Cuenta «{label}» solo de una manera'],
  [
    'Give "{missing}": words that go on from “64 in 100 people”, such as “felt better” and “did not feel better”.',
    'Complete «Qué les pasó a los contados» y «Lo mismo para los demás»: palabras que sigan a «64 de 100 personas», como «mejoraron» y «no mejoraron».',
  ],
  [
    'says “{words}” of those to whom it did not happen, and not to how many it did',
    'Dice «{words}» de aquellos a quienes no les pasó, y no a cuántos sí',
  ],
  [
    'Say both: how many had it, and how many did not.',
    'Diga ambas cosas: a cuántos les pasó y a cuántos no.',
  ],
  [
    'says “{words}”, which readers overrate',
    'Dice «{words}», que al leerlo parece más de lo que es',
  ],
  [
    'Say how many people out of 100, or out of 1,000 where it is rare, as the rest of the page does.',
    'Diga cuántas personas de 100, o de 1000 si son pocas, como el resto de la página.',
  ],
  [
    'Name in "reviewedBy" who read it, with credentials.',
    'Diga quién la leyó, con su formación o experiencia.',
  ],
  ['is "{pmid}", which is no PubMed number', 'Es "{pmid}", que no es un número de PubMed'],
  [
    'Write its one to eight digits, the first of which is not 0. A number with PMC before it is another.',
    'Escriba sus cifras, de una a ocho, de las que la primera no es 0. Un número con PMC delante es otro.',
  ],
  ['says “{words}”, which praises or ranks', 'Dice «{words}», que alaba o pone por delante'],
  [
    'says “{words}”, which praises or ranks without a number',
    'Dice «{words}», que alaba o pone por delante sin un número',
  ],
  [
    'Say what each treatment does, with its numbers, and let readers choose.',
    'Diga qué hace cada tratamiento, con sus números, y deje elegir a quien lee.',
  ],
  [
    'says “{words}”, which pushes readers to choose',
    'Dice «{words}», que empuja a elegir a quien lee',
  ],
  [
    'Say what is known of each choice, waiting among them, and leave the choice to readers.',
    'Diga qué se sabe de cada opción, también de esperar, y deje elegir a quien lee.',
  ],
  [
    'says “{words}”, which frightens readers of one treatment',
    'Dice «{words}», que da miedo de un tratamiento a quien lee',
  ],
  [
    'says of one treatment alone what nobody knows, and of the other that it is sure',
    'Dice solo de un tratamiento lo que nadie sabe, y del otro que es seguro',
  ],
  [
    'Say what harm was seen and in how many people, and what is not known of each treatment.',
    'Diga qué daño se vio y en cuántas personas, y qué no se sabe de cada tratamiento.',
  ],
  ['Give the day as "published": "2026-01-15".', 'Ponga el día de la primera publicación.'],
  ['have no list of questions to ask', 'No tienen una lista de preguntas para llevar'],
  [
    'Add a row of the kind "list" with {least} questions or more.',
    'Añada una fila «Puntos para todos los tratamientos» con {least} preguntas o más.',
  ],
  ['has a sentence that is hard to read: “{words}”', 'Tiene una frase difícil de leer: «{words}»'],
  [
    'is hard to read ({said}), most of all “{words}”',
    'Es difícil de leer ({said}), sobre todo «{words}»',
  ],
  [
    'Split long sentences, and say it in shorter words, or explain a term in the glossary.',
    'Divida las frases largas y dígalo con palabras más cortas, o explique un término en «Palabras explicadas».',
  ],
  [
    'says “{words}” without the numbers that it compares',
    'Dice «{words}» sin los números que compara',
  ],
  [
    'Say how many people out of 100 (or 1,000) it was in each group.',
    'Diga cuántas personas de 100 (o de 1000) fueron en cada grupo.',
  ],
  ['was due on {date}', 'Tocaba el {date}'],
  ['promises no next review', 'No promete una próxima revisión'],
  [
    'Check the facts again, and give the day as "lastReviewed".',
    'Revise los datos y ponga el día en «Última revisión».',
  ],
  [
    'is in a row that counts in {numbers}',
    'Está en una fila que cuenta de varias maneras: {numbers}',
  ],
  ['counts in {numbers}', 'Cuenta de varias maneras: {numbers}'],
  ['Give every number in the same denominator.', 'Cuente siempre de las mismas personas.'],
  ['has no line that answers it', 'No tiene una línea que responda'],
  [
    'has no line that answers it, but for one made of its first outcome',
    'No tiene una línea que responda, salvo la que se hace de su primer resultado',
  ],
  [
    'Add "gist": what a reader should know who opens nothing, with its numbers.',
    'Añada «La respuesta en una línea»: lo que debe saber quien no abre nada, con sus números.',
  ],
  ['says “{words}” as if shouting', 'Dice «{words}» como a gritos'],
  [
    'Write it as a plain sentence, and mark what matters most as **strong**.',
    'Escríbalo como una frase normal, y marque lo que más importa en **negrita**.',
  ],
  ['has no DOI, no PubMed number and no address', 'No tiene DOI, número de PubMed ni dirección'],
  ['Add "doi", "pmid" or "url".', 'Añada uno de los tres.'],
  ['is the same as "{first}"', 'Es la misma que "{first}"'],
  ['Take it out, and cite "{first}" in its place.', 'Quítela, y cite "{first}" en su lugar.'],
  ['is cited nowhere ("{id}")', 'No se cita en ninguna parte ("{id}")'],
  [
    'Cite it as [@{id}] where something rests on it, or take it out.',
    'Cítela como [@{id}] donde algo se apoye en ella, o quítela.',
  ],
  ['is to be written: {missing}', 'Falta por escribir: {missing}'],
  ['Write it, or take it out.', 'Escríbalo, o quítelo.'],
  [
    'Let somebody read it who knows both languages, and name them.',
    'Haga que la lea alguien que sepa los dos idiomas, y diga quién.',
  ],
  ['Say in a sentence what the treatment is.', 'Diga en una frase qué es el tratamiento.'],
  [
    'says nothing of what is not known, nor does any other part',
    'No dice nada de lo que no se sabe, ni lo dice otra parte',
  ],
  [
    'Say what no study has answered, here or in the section where readers would look for it.',
    'Diga a qué no ha respondido ningún estudio, aquí o en la sección donde se buscaría.',
  ],
  ['says “{words}”, as an advertisement does', 'Dice «{words}», como la publicidad'],
  [
    'Say what was measured: how many people, after how long, beside what else.',
    'Diga qué se midió: cuántas personas, después de cuánto, frente a qué.',
  ],
  [
    'says “{words}”, while “{name}” is off-label or not approved there',
    'Dice «{words}», y «{name}» no está aprobado allí, o lo está para otra cosa',
  ],
  [
    'Say for what it is approved and for what not, or leave it out.',
    'Diga para qué está aprobado y para qué no, o no lo diga.',
  ],
  [
    'says “{words}”, which readers would see as it stands',
    'Dice «{words}», que se vería tal como está',
  ],
  [
    'Write **strong**, *emphasis* or [words](https://…), a list as "points", and any letter itself.',
    'Escriba **negrita**, *énfasis* o [palabras](https://…), una lista como «Puntos», y cada letra tal cual.',
  ],
];

/** What a document says that is written otherwise than its schema has it. */
const OF_SCHEMA: readonly Pair[] = [
  ['Did you mean "{name}"?', '¿Quería decir "{name}"?'],
  ['Take it out.', 'Quítelo.'],
  ['Keep to {count} rows.', 'No pase de {count} filas.'],
  ['Write fields in curly brackets: { "name": … }.', 'Escríbalo por campos.'],
  ['Write names and values in curly brackets: { "name": … }.', 'Escríbalo por campos.'],
  ['Write a list in square brackets: [ … ].', 'Escríbalo como lista.'],
  ['List two to six treatments, in square brackets.', 'Nombre de dos a seis tratamientos.'],
  ['List {from} to {to} values, in square brackets.', 'Nombre de {from} a {to} valores.'],
  [
    'List the id of at least one row, and of twenty at most.',
    'Nombre al menos una fila, y veinte como mucho.',
  ],
  ['List the ids of two values.', 'Nombre dos valores.'],
  ['List twelve questions at most.', 'Ponga doce preguntas como mucho.'],
  ['List three to five questions, in square brackets.', 'Ponga de tres a cinco preguntas.'],
  ['List two to five answers.', 'Ponga de dos a cinco respuestas.'],
  [
    'Mark the right answer with "right": true, and leave it out of at least one.',
    'Marque la respuesta correcta, y deje al menos una sin marcar.',
  ],
  [
    'Keep "from" and "to" to whole weeks from 1 to {weeks}, and "days" and "most" between 0 and {days}; "most" needs "days".',
    'Use semanas enteras de la 1 a la {weeks}, y de 0 a {days} días; el máximo de días necesita los días.',
  ],
  [
    'would change the comparison that is extended, and was dropped',
    'Cambiaría la comparación a la que se añade y se ha dejado fuera',
  ],
  [
    'Take it out. Say what is yours in rows, or in a section of your own.',
    'Quítelo. Diga lo suyo en filas, o en una sección propia.',
  ],
  ['Write words in straight quotes: "like this".', 'Escríbalo con palabras.'],
  [
    'Write the version as numbers with points in quotes, for example "1.2".',
    'Escriba la versión como números con puntos, por ejemplo 1.2.',
  ],
  [
    'Write "P1Y" for a year, "P6M" for six months or "P8W" for eight weeks.',
    'Escriba P1Y para un año, P6M para seis meses o P8W para ocho semanas.',
  ],
  [
    'Use a language tag such as "en", "es" or "pt-BR".',
    'Use un código de idioma como en, es o pt-BR.',
  ],
  [
    'Use two capital letters such as "US", "GB" or "EU", or "INTL" for anywhere else.',
    'Use dos mayúsculas como US, GB o EU, o INTL para cualquier otro lugar.',
  ],
  ['List the id of at least one source.', 'Nombre al menos una fuente.'],
  [
    'Write a number, 0 or more, without quotes or signs: 64.',
    'Escriba un número, 0 o más, sin signos: 64.',
  ],
  [
    'Write a number without quotes, below zero where there are fewer: -17.',
    'Escriba un número, bajo cero si son menos: -17.',
  ],
  ['Write a number, 1 or more, without quotes.', 'Escriba un número, 1 o más.'],
  [
    'Use SVG path data: the content of a "d" attribute.',
    'Use los datos de un trazado SVG: el contenido de un atributo "d".',
  ],
  ['Give "src" (an address) or "drawing" (shapes).', 'Ponga una dirección o un dibujo.'],
  ['Write the year alone, without quotes: 2024.', 'Escriba solo el año: 2024.'],
  [
    'Write the DOI alone, for example "10.1000/182".',
    'Escriba solo el DOI, por ejemplo 10.1000/182.',
  ],
  ['Write the PubMed number alone, in quotes.', 'Escriba solo el número de PubMed.'],
  [
    'Write at most 80 characters in quotes; put the rest into "note".',
    'Escriba 80 caracteres como mucho; ponga el resto en «Nota».',
  ],
  [
    'Give "events", or both "low" and "high" where the source has only a range.',
    'Ponga «Cuántas personas», o «Como mínimo» y «Como máximo» si la fuente solo da un margen.',
  ],
  [
    'Give "text" (a paragraph) or "points" (a list), not both.',
    'Ponga «Texto» (un párrafo) o «Puntos» (una lista), no ambos.',
  ],
  [
    'Give the phases in order, each beginning after the one before it has ended.',
    'Ponga las fases en orden, cada una después de la anterior.',
  ],
  [
    'Give a "to" that is not less than "from", or leave it out.',
    'Ponga un «Hasta» que no sea menor que «Desde», o déjelo vacío.',
  ],
];

const ofNotice = ([notice, spanish]: (typeof OF_ELEMENTS)[number]): readonly Pair[] => {
  const [, message = '', hint = ''] = notice.split(' | ');
  const [inSpanish = '', hintInSpanish = ''] = spanish.split(' | ');
  return [
    [message, inSpanish],
    [hint, hintInSpanish],
  ];
};

export const FINDINGS_IN_SPANISH: readonly Pair[] = [
  ...OF_RULES,
  ...OF_ELEMENTS.flatMap(ofNotice).filter(([english]) => english !== '{hint}'),
  ...OF_SCHEMA,
];
