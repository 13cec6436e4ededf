import { primaryLanguage } from '../language-tag.js';
import type { Post } from './post.js';

/** Little words of languages in the Latin script: common in one of them, and rare in the others. */
const LITTLE_WORDS = new Map(
  Object.entries({
    de: 'und der die das nicht ist ein eine mit für auf dem wir ich',
    en: 'the and of with that this are you is to what',
    es: 'el los las una por del con y es para lo su más',
    fr: 'le les des une est dans pour et vous pas du au sur',
    it: 'il che di della gli sono per è non un nel alla',
    nl: 'het een van niet voor zijn op te dat maar wat',
    pt: 'os uma não com do da em ao é um mais como dos',
  }).flatMap(([language, words]) => words.split(' ').map((word) => [word, language])),
);

/** Languages that one script is enough to know, and scripts of several. */
const SCRIPTS = Object.entries({
  ja: /[ぁ-ヿ]/g,
  zh: /\p{sc=Han}/gu,
  ko: /\p{sc=Hang}/gu,
  el: /\p{sc=Grek}/gu,
  he: /\p{sc=Hebr}/gu,
  th: /\p{sc=Thai}/gu,
  Cyrl: /\p{sc=Cyrl}/gu,
  Arab: /\p{sc=Arab}/gu,
  Deva: /\p{sc=Deva}/gu,
});
/** Those that would be seen in a text. */
const SEEN: ReadonlySet<string> = new Set([
  ...SCRIPTS.map(([name]) => name),
  ...LITTLE_WORDS.values(),
]);
/** As a share of the letters. Japanese is written with Chinese signs as well. */
const MOST_OF_LETTERS = 0.5;
const KANA = 0.1;
/** Quotation marks and names: as a share of all characters, too few to be a text in another script. */
const FEW_OTHERS = 0.05;

/** As much of a text as is looked at. */
const BEGINNING = 1500;
/**
 * So many little words of one language, of so many kinds, such a share of all, and so many times those of any other, are
 * no chance: other languages have one or the other of them, too.
 */
const ENOUGH = 4;
const KINDS = 3;
const SHARE = 0.1;
const AHEAD = 3;
/** So few Chinese signs may as well be Japanese. */
const FEW_SIGNS = 10;
const CHINESE_OR_JAPANESE = 'Hani';

/** Tells which posts are in another language than a page. Where that is not sure, they are not. */
export function foreignTo(page: Post): (post: Post) => boolean {
  const own = languageSeenIn(page);
  return (post) => {
    const other = languageSeenIn(post);
    if (own && other) return !mayBe(own, other) && !mayBe(other, own);
    const [said, alsoSaid] = [page.language, post.language].map(
      (tag) => tag && primaryLanguage(tag),
    );
    if (said && alsoSaid) return said !== alsoSaid;
    return isOther(own, alsoSaid) || isOther(other, said);
  };
}

/** Whether a text is not in a language that would have been seen in it. */
function isOther(seen: string | undefined, said: string | undefined): boolean {
  return Boolean(seen && said && !mayBe(seen, said) && SEEN.has(said));
}

function mayBe(seen: string, language: string): boolean {
  return seen === language || (seen === CHINESE_OR_JAPANESE && /^(?:zh|ja)$/.test(language));
}

/** A post is asked of for the ranking, for free places and for what is told of both. */
const guesses = new WeakMap<Post, string | undefined>();

/** The language that the words of a post show, or a script of several languages. */
export function languageSeenIn(post: Post): string | undefined {
  if (!guesses.has(post)) rememberLanguage(post, guess(post));
  return guesses.get(post);
}

/** For a post that is read once more: looking for its language takes long. */
export function rememberLanguage(post: Post, language: string | undefined): void {
  guesses.set(post, language);
}

function guess({ title, summary = '', text = '' }: Post): string | undefined {
  const words = [title, summary, text].join(' ').slice(0, BEGINNING).toLowerCase();
  // Most texts need no more: the command asks this of every post for every page.
  const others = words.match(/[\u0370-\uffff]/g)?.length ?? 0;
  if (others < FEW_OTHERS * words.length) return guessByWords(words);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const shareOf = (sign: RegExp) => (words.match(sign)?.length ?? 0) / letters;
  const script = SCRIPTS.find(
    ([name, sign]) => shareOf(sign) > (name === 'ja' ? KANA : MOST_OF_LETTERS),
  );
  const [name] = script ?? [];
  return name === 'zh' && letters < FEW_SIGNS ? CHINESE_OR_JAPANESE : (name ?? guessByWords(words));
}

function guessByWords(text: string): string | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  const little = new Map<string, string[]>();
  for (const word of words) {
    const language = LITTLE_WORDS.get(word);
    if (!language) continue;
    const known = little.get(language);
    if (known) known.push(word);
    else little.set(language, [word]);
  }
  const [[best, most] = ['', []], [, second] = ['', []]] = [...little].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const isEnough = most.length >= Math.max(ENOUGH, AHEAD * second.length, SHARE * words.length);
  return isEnough && new Set(most).size >= KINDS ? best : undefined;
}
