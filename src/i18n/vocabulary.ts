import { tellOfAddition } from '../model/additions.js';
import { LANGUAGE_CARRIED, WORDS_PASSED_OVER } from '../model/diagnostics/catalogue.js';
import { fill, placesIn } from '../model/fill.js';
import { canonicalTag } from '../model/language-tag.js';
import { saysSomething } from '../model/says-something.js';

/** A message about a number of things, with a form for each plural category in which the language changes it. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** A message with its name. */
export type Message = readonly [name: string, message: string | PluralForms];

/** Messages by name. */
export type MessageSet = Readonly<Record<string, string | PluralForms>>;

const GROUPS = ['comparisons', 'posts', 'guide'];

const told = new Set<string>();

/** One group of messages, in every language that the script carries or a page has added. */
export class Vocabulary<Messages extends MessageSet> {
  readonly #own: ReadonlySet<string>;
  readonly #languages: Map<string, Partial<Messages>>;
  readonly #given = new Map<string, Partial<Messages>>();

  /** @param carried the languages that the script carries, English among them */
  constructor(
    private readonly group: string,
    private readonly english: Messages,
    carried: Readonly<Record<string, Messages>>,
  ) {
    this.#languages = new Map(Object.entries(carried));
    this.#own = new Set(this.#languages.keys());
  }

  /** The messages for a language tag. What its language lacks is in English. */
  in(language: string): Messages {
    return { ...this.english, ...this.given(language) };
  }

  /** The messages that there are in the language of a tag. */
  given(language: string): Partial<Messages> {
    let given = this.#given.get(language);
    if (!given) {
      given = this.gather(language);
      this.#given.set(language, given);
    }
    return given;
  }

  /**
   * Adds messages in a language. Those that the script carries stay as they are, and what no page may leave out stays so
   * in every region of theirs. Whatever is no message of ours, or would not be seen, is passed over with one line to
   * the author.
   */
  add(language: string, groups: object): void {
    const tag = keyOf(language);
    const words = Object.entries(Object(Reflect.get(groups, this.group)) as MessageSet);
    const unfit = this.unfit(words, tag);
    const fitting = words.filter(
      ([name, message]) =>
        !this.#own.has(tag) && canStandFor(message, this.english, name) && !unfit.includes(name),
    );
    const passedOver = [
      ...Object.keys(groups).filter((group) => !GROUPS.includes(group)),
      ...words.filter((entry) => !fitting.includes(entry)).map(([name]) => `${this.group}.${name}`),
    ];
    if (passedOver.length > 0) this.#tell(language, passedOver);
    if (fitting.length === 0) return;
    this.#languages.set(
      tag,
      Object.assign({}, this.#languages.get(tag), Object.fromEntries(fitting)),
    );
    this.#given.clear();
    tellOfAddition();
  }

  /** Puts the messages for a tag together. */
  protected gather(language: string): Partial<Messages> {
    const words = this.tagsOf(language).map((tag) => this.#languages.get(tag));
    return Object.assign({}, ...words) as Partial<Messages>;
  }

  /** Whether all words for a tag are the script's own, which its tests have read. */
  protected isCarried(language: string): boolean {
    return this.tagsOf(language).every((tag) => this.#own.has(tag));
  }

  /** The names of the messages that may not be added in a language, beside those that would not be seen. */
  protected unfit(_words: readonly Message[], _language: string): readonly string[] {
    return [];
  }

  /** The tags that the words of a tag are put together from, the more general first. */
  protected tagsOf(language: string): string[] {
    const parts = keyOf(language).split('-');
    return parts
      .map((_, index) => parts.slice(0, index + 1).join('-'))
      .filter((tag) => this.#languages.has(tag));
  }

  #tell(language: string, names: readonly string[]): void {
    const line = this.#own.has(keyOf(language))
      ? fill(LANGUAGE_CARRIED, { language })
      : fill(WORDS_PASSED_OVER, { language, names: names.join(', ') });
    if (told.has(line)) return;
    told.add(line);
    console.warn(line);
  }
}

/** A tag as words are kept by: all tags of one meaning share theirs. */
const keyOf = (language: string): string => canonicalTag(language).toLowerCase();

/** The forms in which a language may say the number in a word. */
const SAID_IN_WORDS = ['zero', 'one', 'two'];

/** Whether a message can stand for the English one of its name. */
function canStandFor(message: unknown, english: MessageSet, name: string): boolean {
  const model = Object.hasOwn(english, name) ? english[name] : undefined;
  if (typeof model === 'string') return isSeen(message) && placesIn(message) === placesIn(model);
  if (!model || typeof message !== 'object' || message === null || !('other' in message)) {
    return false;
  }
  return Object.entries(message).every(
    ([form, words]) =>
      isSeen(words) && (SAID_IN_WORDS.includes(form) || placesIn(words) === placesIn(model.other)),
  );
}

function isSeen(text: unknown): text is string {
  return typeof text === 'string' && saysSomething(text);
}
