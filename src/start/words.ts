import { primaryLanguage } from '../model/language-tag.js';

/** The words of a starting document, in its language. What is to be done is said after "TODO: ". */
export interface StartWords {
  readonly title: string;
  /** Between the names of treatments in the title. */
  readonly or: string;
  readonly question: string;
  readonly summary: string;
  readonly unknown: string;
  readonly condition: string;
  readonly beforeYouStart: string;
  readonly treatment: string;
  readonly route: string;
  readonly risk: string;
  readonly experience: string;
  readonly glance: string;
  readonly where: string;
  readonly howWell: string;
  readonly gist: string;
  readonly better: string;
  readonly better100: string;
  readonly notBetter: string;
  readonly timeframe: string;
  readonly people: string;
  readonly figures: string;
  readonly sideEffects: string;
  readonly effects: string;
  readonly otherOptions: string;
  readonly nothingNew: string;
  readonly nothingNewTold: string;
  readonly questions: string;
  readonly ask: string;
  readonly questionAsked: string;
  readonly source: string;
  readonly crisisLine: string;
  readonly number: string;
  readonly author: string;
  readonly credentials: string;
  readonly funding: string;
  readonly interests: string;
  readonly method: string;
  readonly compared: string;
}

const en: StartWords = {
  title: '{condition}: {treatments}?',
  or: ' or ',
  question: 'the decision, as a question that names the options',
  summary: 'the first main point, with its source.[@source-1]',
  unknown: 'what is not known',
  condition: 'what the condition is, in one plain sentence',
  beforeYouStart: 'what to know before starting or stopping any of these',
  treatment: 'what it is, in one or two plain sentences',
  route: 'how it is taken; then set "region" and "status", for each region you write for',
  risk: '**the worst it can do:** how often, and what to do at once.[@source-1]',
  experience: 'what it is like to have it',
  glance: 'At a glance',
  where: 'Where, how often',
  howWell: 'How well does each work?',
  gist: 'one line that answers this section, with its numbers.[@source-1]',
  better: 'Felt better',
  better100: 'felt better',
  notBetter: 'did not feel better',
  timeframe: 'when people were asked',
  people: 'who was in the study',
  figures: 'put the numbers of a study here',
  sideEffects: 'What are the side effects?',
  effects: 'Common side effects',
  otherOptions: 'What else is there?',
  nothingNew: 'Doing nothing new for now',
  nothingNewTold: 'what happens to most people without treatment',
  questions: 'Questions to ask',
  ask: 'Ask at your visit',
  questionAsked: 'a question that readers may take along',
  source: 'the title of the source',
  crisisLine: 'the name of the line to call in danger',
  number: 'its number',
  author: 'your name',
  credentials: 'your profession, or what else makes you fit',
  funding: 'who paid for this; that nobody did is an answer too',
  interests: 'what the authors may gain from a choice',
  method: 'how you looked for the evidence, and until when',
  compared: 'What was in the table',
};

const es: StartWords = {
  title: '{condition}: ¿{treatments}?',
  or: ' o ',
  question: 'la decisión, como pregunta que nombra las opciones',
  summary: 'el primer punto principal, con su fuente.[@source-1]',
  unknown: 'lo que no se sabe',
  condition: 'qué es la enfermedad, en una frase sencilla',
  beforeYouStart: 'qué hay que saber antes de empezar o dejar cualquiera de ellos',
  treatment: 'qué es, en una o dos frases sencillas',
  route: 'cómo se toma; después ponga "region" y "status", para cada región a la que escribe',
  risk: '**lo peor que puede causar:** con qué frecuencia y qué hacer enseguida.[@source-1]',
  experience: 'cómo es recibirlo',
  glance: 'De un vistazo',
  where: 'Dónde y con qué frecuencia',
  howWell: '¿Qué tan bien funciona cada uno?',
  gist: 'una línea que responde a esta sección, con sus números.[@source-1]',
  better: 'Se sintieron mejor',
  better100: 'se sintieron mejor',
  notBetter: 'no se sintieron mejor',
  timeframe: 'cuándo se preguntó a las personas',
  people: 'quiénes participaron en el estudio',
  figures: 'ponga aquí los números de un estudio',
  sideEffects: '¿Cuáles son los efectos secundarios?',
  effects: 'Efectos secundarios frecuentes',
  otherOptions: '¿Qué más hay?',
  nothingNew: 'No hacer nada nuevo por ahora',
  nothingNewTold: 'qué les pasa a la mayoría sin tratamiento',
  questions: 'Preguntas para hacer',
  ask: 'Pregunte en su cita',
  questionAsked: 'una pregunta que los lectores puedan llevar',
  source: 'el título de la fuente',
  crisisLine: 'el nombre de la línea a la que llamar en peligro',
  number: 'su número',
  author: 'su nombre',
  credentials: 'su profesión, u otra cosa que le haga apto',
  funding: 'quién pagó esto; que nadie pagó también es una respuesta',
  interests: 'qué pueden ganar los autores con una elección',
  method: 'cómo buscó las pruebas, y hasta cuándo',
  compared: 'Lo que decía la tabla',
};

const de: StartWords = {
  title: '{condition}: {treatments}?',
  or: ' oder ',
  question: 'die Entscheidung, als Frage, die die Möglichkeiten nennt',
  summary: 'der erste Hauptpunkt, mit seiner Quelle.[@source-1]',
  unknown: 'was nicht bekannt ist',
  condition: 'was die Krankheit ist, in einem einfachen Satz',
  beforeYouStart: 'was man wissen muss, bevor man damit beginnt oder aufhört',
  treatment: 'was es ist, in ein oder zwei einfachen Sätzen',
  route: 'wie es genommen wird; dann "region" und "status", für jede Region, für die Sie schreiben',
  risk: '**das Schlimmste, was es bewirken kann:** wie oft, und was sofort zu tun ist.[@source-1]',
  experience: 'wie es ist, es zu bekommen',
  glance: 'Auf einen Blick',
  where: 'Wo, wie oft',
  howWell: 'Wie gut wirkt was?',
  gist: 'eine Zeile, die diesen Abschnitt beantwortet, mit ihren Zahlen.[@source-1]',
  better: 'Fühlten sich besser',
  better100: 'fühlten sich besser',
  notBetter: 'fühlten sich nicht besser',
  timeframe: 'wann die Menschen gefragt wurden',
  people: 'wer an der Studie teilnahm',
  figures: 'hierher gehören die Zahlen einer Studie',
  sideEffects: 'Welche Nebenwirkungen gibt es?',
  effects: 'Häufige Nebenwirkungen',
  otherOptions: 'Was gibt es sonst?',
  nothingNew: 'Vorerst nichts Neues tun',
  nothingNewTold: 'was den meisten ohne Behandlung geschieht',
  questions: 'Fragen für das Gespräch',
  ask: 'Fragen Sie bei Ihrem Besuch',
  questionAsked: 'eine Frage, die Leser mitnehmen können',
  source: 'der Titel der Quelle',
  crisisLine: 'der Name der Stelle, die man in Gefahr anruft',
  number: 'ihre Nummer',
  author: 'Ihr Name',
  credentials: 'Ihr Beruf, oder was Sie sonst dazu befähigt',
  funding: 'wer dafür bezahlt hat; auch "niemand" ist eine Antwort',
  interests: 'was die Verfasser von einer Wahl haben können',
  method: 'wie Sie nach Belegen gesucht haben, und bis wann',
  compared: 'Was in der Tabelle stand',
};

const WORDS: Readonly<Record<string, StartWords>> = { en, es, de };

/** The words for a language; English for any other. */
export const startWords = (tag: string): StartWords => WORDS[primaryLanguage(tag)] ?? en;
