import { visitRows } from '../../model/comparison/visit.js';
import { type ByLanguage, inLanguage } from '../language/find-words.js';
import { readTexts } from '../language/read-text.js';
import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';

/** How a language says that something is not known. */
const UNKNOWN: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:not (?:yet )?known|unknown|not (?:been )?(?:well )?(?:studied|checked|tested)|no (?:studies|trials?|evidence|proof)|(?:no one|nobody) (?:knows|can say|can tell|has)|unclear|uncertain|unsure|not sure|we (?:did not|do not|could not|cannot) (?:know|find|say|tell))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no (?:se )?sab\p{L}{1,5}|desconocid[oa]s?|se desconoce|no (?:hay|hallamos|encontramos) (?:estudios|pruebas|datos|evidencia)|nadie (?:sabe|lo sabe|ha)|no está (?:claro|demostrado)|no se ha (?:estudiado|comprobado))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht (?:bekannt|untersucht|belegt|geprüft|klar|gesucht)|unbekannt|unklar|niemand (?:weiß|kann)|keine (?:Studien?|Belege|Daten)|wissen wir nicht|weiß man nicht)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:غير معروف|غير معروفة|لا نعرف|لا أحد|لا يعرف|لم تدرس)(?!\p{L})/u,
};

/** What is said of the text itself, and of those who wrote it. */
const OF_US = new Set(['method', 'funding', 'competingInterests']);

export const unknownSaid: Rule = {
  id: 'unknown-said',
  title: 'What is not known is said',
  severity: 'warn',
  why: 'Something is unknown of every treatment. A text that names only what is known lets readers take the rest for settled. A cell that says why it is empty counts.',
  source: CDC_INDEX,
  bad: { '$.summary': ['Both may ease a stiff neck.[@packs][@guide]'] },
  good: {
    '$.summary': [
      'Both may ease a stiff neck.[@packs][@guide]',
      'Which lasts longer is not known.',
    ],
  },
  *find(subject) {
    const pattern = inLanguage(UNKNOWN, subject);
    if (!pattern) return;
    let isSaid = readTexts(subject.comparison).some(
      ({ text, path }) => !OF_US.has(String(path[0])) && pattern.test(text),
    );
    visitRows(subject.comparison, (row) => {
      isSaid ||= row.kind !== 'list' && Object.keys(row.missing ?? {}).length > 0;
    });
    if (isSaid) return;
    yield {
      path: ['summary'],
      message: 'says nothing of what is not known, nor does any other part',
      mend: 'Say what no study has answered, here or in the section where readers would look for it.',
    };
  },
};
