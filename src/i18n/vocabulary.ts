import { LANGUAGE_CARRIED, WORDS_PASSED_OVER } from '../model/diagnostics/catalogue.js';
import { fill } from '../model/fill.js';

/** A message about a number of things, with a form for each plural category in which the language changes it. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Messages by name. */
export type MessageSet = Readonly<Record<string, string | PluralForms>>;

const GROUPS = ['comparisons', 'posts'];

const listeners = new Set<() => void>();
const told = new Set<string>();

/** Hears that there are new words, until the function that it returns is called. */
export function onNewWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One group of messages, in every language that the script carries or a page has added. */
export class Vocabulary<Messages extends MessageSet> {
  readonly #own: ReadonlySet<string>;
  readonly #languages: Map<string, Partial<Messages>>;
  #known = new Map<string, Messages>();

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
    let messages = this.#known.get(language);
    if (!messages) {
      const chain = this.#tagsOf(language).map((tag) => this.#languages.get(tag));
      messages = Object.assign({}, this.english, ...chain) as Messages;
      this.#known.set(language, messages);
    }
    return messages;
  }

  /** The language that the messages for a tag are in: the nearest that is known, or English. */
  languageFor(language: string): string {
    return this.#tagsOf(language).at(-1) ?? 'en';
  }

  /**
   * Adds messages in a language. Those that the script carries stay as they are: they say what no page may leave
   * out. Whatever is no message of ours, or would not be seen, is passed over with one line to the author.
   */
  add(language: string, groups: object): void {
    const tag = language.toLowerCase();
    const words = Object.entries(Object(Reflect.get(groups, this.group)) as MessageSet);
    const fitting = this.#own.has(tag)
      ? []
      : words.filter(([name, message]) => canStandFor(message, this.english, name));
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
    this.#known.clear();
    for (const listener of listeners) listener();
  }

  /** The tags that the words of a tag are put together from, the more general first. */
  #tagsOf(language: string): string[] {
    const parts = language.toLowerCase().split('-');
    return parts
      .map((_, index) => parts.slice(0, index + 1).join('-'))
      .filter((tag) => this.#languages.has(tag));
  }

  #tell(language: string, names: readonly string[]): void {
    const line = this.#own.has(language.toLowerCase())
      ? fill(LANGUAGE_CARRIED, { language })
      : fill(WORDS_PASSED_OVER, { language, names: names.join(', ') });
    if (told.has(line)) return;
    told.add(line);
    console.warn(line);
  }
}

/** Whether a message can stand for the English one of its name. */
function canStandFor(message: unknown, english: MessageSet, name: string): boolean {
  const model = Object.hasOwn(english, name) ? english[name] : undefined;
  if (typeof model === 'string') return isSeen(message) && placesIn(message) === placesIn(model);
  if (!model || typeof message !== 'object' || message === null) return false;
  return 'other' in message && Object.values(message).every(isSeen);
}

function isSeen(text: unknown): text is string {
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);
}

/** The names in curly brackets. */
function placesIn(message: string): string {
  return (message.match(/\{\w+\}/g) ?? []).sort().join();
}
