import type { AST } from '@eslint-community/regexpp';
import type { CountedExpression } from './count-steps.js';

/** A text that an expression may take long for, at any length. */
export interface HostileText {
  /** Characters of what is repeated in it. */
  readonly period: number;
  /** At least that many characters; of twice the length it repeats twice as often, and nothing else is more. */
  readonly of: (length: number) => string;
}

const OTHERS = [...' a0_<>"\'=-.,:;/\\&#%!?()[]{}|*+@~\n\t漢é…\u0301'];
const ATTEMPTS = 120;

/**
 * Texts made of what an expression itself looks for: a beginning, something that is repeated, and an end that spoils
 * the match. The same ones each time.
 */
export function hostileTexts(counted: CountedExpression): HostileText[] {
  const random = randomNumbers();
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const own = charactersIn(counted.ast.pattern.raw);
  const alphabet = [...new Set([...own, ...OTHERS])];
  const sequences = sequencesIn(counted.ast.pattern);

  const sampleAll = (elements: readonly AST.Element[]): string => elements.map(sample).join('');
  function sample(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterClass':
      case 'CharacterSet': {
        const fit = alphabet.filter((character) => counted.testOf(element)(character));
        return fit.length > 0 ? pick(fit) : '';
      }
      case 'Group':
      case 'CapturingGroup':
        return sampleAll(pick(element.alternatives).elements);
      case 'Quantifier': {
        const times = Math.min(element.max, Math.max(element.min, 1) + Math.floor(random() * 2));
        return Array.from({ length: times }, () => sample(element.element)).join('');
      }
      default:
        return '';
    }
  }
  const piece = (elements: readonly AST.Element[]): string => {
    const from = pick([0, 0, Math.floor(random() * elements.length)]);
    const to = from + 1 + Math.floor(random() * (elements.length - from));
    return sampleAll(elements.slice(from, to));
  };

  const pumps: (readonly [start: string, pump: string, end: string])[] = alphabet.map((one) => [
    sampleAll(pick(sequences).slice(0, 1)),
    one,
    '\u0001',
  ]);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pump = Array.from({ length: pick([1, 1, 1, 2, 3]) }, () =>
      random() < 0.8 ? piece(pick(sequences)) : pick(alphabet),
    ).join('');
    const start = pick([() => '', () => piece(pick(sequences)), () => pick(alphabet)])();
    if (pump) pumps.push([start, pump, pick(['', '\u0001', pick(alphabet)])]);
  }
  const kindOf = kindsOf(alphabet, counted);
  const distinct = new Map(
    pumps.map((parts) => [parts.map((part) => [...part].map(kindOf).join()).join('|'), parts]),
  );
  return [...distinct.values()].map(([start, pump, end]) => ({
    period: pump.length,
    of: (length) => start + pump.repeat(timesFor(length, pump.length)) + end,
  }));
}

/** So often that it doubles with the length: a power of two. */
const timesFor = (length: number, period: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(length / period)));

/** The number of a character's kind: an expression takes the same steps for all that none of its tests can tell apart. */
function kindsOf(
  alphabet: readonly string[],
  counted: CountedExpression,
): (character: string) => number {
  const elements = charactersOf(counted.ast.pattern);
  const tests = [...new Set(elements.map((element) => counted.testOf(element)))];
  const numbers = new Map<string, number>();
  const kinds = new Map(
    [...alphabet, '\u0001'].map((character) => {
      const told = [
        /\w/.test(character),
        character === '\n',
        ...tests.map((test) => test(character)),
      ];
      const key = told.map(Number).join('');
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [character, number];
    }),
  );
  return (character) => kinds.get(character) ?? -character.codePointAt(0)!;
}

const charactersIn = (source: string): string[] => [...source].filter((one) => /[^\\^$]/.test(one));

type CharacterElement = AST.Character | AST.CharacterClass | AST.CharacterSet;

/** What an expression tests single characters by. */
function charactersOf(node: AST.Pattern | AST.Element): CharacterElement[] {
  switch (node.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return [node];
    case 'Quantifier':
      return charactersOf(node.element);
    default:
      if (!('alternatives' in node)) return [];
      return node.alternatives.flatMap((alternative) =>
        'elements' in alternative ? alternative.elements.flatMap(charactersOf) : [],
      );
  }
}

/** The sequences of elements in an expression, those of its groups among them. */
function sequencesIn(node: AST.Pattern | AST.Element): (readonly AST.Element[])[] {
  if (node.type === 'Quantifier') return sequencesIn(node.element);
  if (!('alternatives' in node)) return [];
  return node.alternatives.flatMap((alternative) => {
    if (!('elements' in alternative)) return [];
    const elements = alternative.elements;
    return [...(elements.length > 0 ? [elements] : []), ...elements.flatMap(sequencesIn)];
  });
}

/** Mulberry32. */
function randomNumbers(): () => number {
  let state = 20260131;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
