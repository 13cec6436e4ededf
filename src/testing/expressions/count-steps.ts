import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * How many steps a backtracking engine takes to find every match of an expression. Time depends on the machine and on
 * what else it does; steps are the same each time.
 */

type Test = (character: string) => boolean;

/** What a test has said of characters, by their numbers. */
type Known = (boolean | undefined)[];

type Instruction =
  | {
      readonly kind: 'character';
      readonly test: Test;
      readonly known: Known;
      readonly step: 1 | -1;
    }
  | { readonly kind: 'place'; readonly test: (text: Text, at: number) => boolean }
  | { readonly kind: 'choose'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'save' | 'remember' | 'advanced'; readonly slot: number }
  | { readonly kind: 'look'; readonly program: Program; readonly negate: boolean }
  | { readonly kind: 'again'; readonly slot: number };

type Program = Instruction[];
type Text = readonly string[];

const WORD = /^\w$/;
const parser = new RegExpParser();

/** An expression as a program that counts. */
export class CountedExpression {
  readonly ast: AST.RegExpLiteral;
  readonly #program: Program;
  readonly #tests = new Map<string, Test>();
  readonly #known = new Map<Test, Known>();
  /** Every character that was met, by a number that is looked up faster than a text. */
  readonly #numbers = new Map<string, number>();
  readonly #groups = new Map<AST.CapturingGroup, number>();
  #slots = 0;

  constructor(readonly expression: RegExp) {
    this.ast = parser.parseLiteral(String(expression));
    this.#program = [];
    this.#addChoice(this.ast.pattern.alternatives, 1, this.#program);
  }

  /**
   * Steps until every match in a text is found.
   * @param most steps after which nobody needs to know more
   */
  stepsIn(text: string, most = Infinity): { readonly steps: number; readonly matches: string[] } {
    const { unicode, sticky, global } = this.expression;
    const characters = unicode ? [...text] : text.split('');
    const run = new Run(characters, this.#numbersOf(characters), this.#slots, most);
    const matches: string[] = [];
    for (let at = 0; at <= run.text.length && run.steps < most; at++) {
      const end = run.end(this.#program, at);
      if (end !== undefined) {
        matches.push(run.text.slice(at, end).join(''));
        if (!global && !sticky) break;
        at = Math.max(at, end - 1);
      } else if (sticky) break;
    }
    return { steps: run.steps, matches };
  }

  /** Whether a character is one of a class, a set, or the same. */
  testOf({ raw }: AST.Character | AST.CharacterClass | AST.CharacterSet): Test {
    let test = this.#tests.get(raw);
    if (!test) {
      const one = new RegExp(`^(?:${raw})$`, this.expression.flags.replace(/[gy]/g, ''));
      test = (character) => one.test(character);
      this.#tests.set(raw, test);
    }
    return test;
  }

  #numbersOf(characters: readonly string[]): number[] {
    return characters.map((character) => {
      const number = this.#numbers.get(character) ?? this.#numbers.size;
      this.#numbers.set(character, number);
      return number;
    });
  }

  #addCharacter(
    element: AST.Character | AST.CharacterClass | AST.CharacterSet,
    step: 1 | -1,
    program: Program,
  ): void {
    const test = this.testOf(element);
    const known = this.#known.get(test) ?? [];
    this.#known.set(test, known);
    program.push({ kind: 'character', test, known, step });
  }

  #addChoice(alternatives: readonly AST.Alternative[], step: 1 | -1, program: Program): void {
    const ends: { to: number }[] = [];
    for (const [index, { elements }] of alternatives.entries()) {
      const isLast = index === alternatives.length - 1;
      const choice = { kind: 'choose' as const, first: program.length + 1, second: 0 };
      if (!isLast) program.push(choice);
      for (const element of step > 0 ? elements : elements.toReversed()) {
        this.#add(element, step, program);
      }
      if (!isLast) {
        const end = { kind: 'jump' as const, to: 0 };
        program.push(end);
        ends.push(end);
        choice.second = program.length;
      }
    }
    for (const end of ends) end.to = program.length;
  }

  #add(element: AST.Element, step: 1 | -1, program: Program): void {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        this.#addCharacter(element, step, program);
        break;
      case 'Group':
        this.#addChoice(element.alternatives, step, program);
        break;
      case 'CapturingGroup': {
        const slot = this.#slots;
        this.#slots += 2;
        this.#groups.set(element, slot);
        program.push({ kind: 'save', slot: step > 0 ? slot : slot + 1 });
        this.#addChoice(element.alternatives, step, program);
        program.push({ kind: 'save', slot: step > 0 ? slot + 1 : slot });
        break;
      }
      case 'Quantifier':
        this.#addQuantifier(element, step, program);
        break;
      case 'Assertion':
        this.#addAssertion(element, program);
        break;
      case 'Backreference': {
        const [group] = [element.resolved].flat();
        program.push({ kind: 'again', slot: (group && this.#groups.get(group)) ?? 0 });
        break;
      }
      default:
        throw new Error(`${element.type} of ${String(this.expression)} is not known here`);
    }
  }

  #addQuantifier(
    { element, min, max, greedy }: AST.Quantifier,
    step: 1 | -1,
    program: Program,
  ): void {
    for (let count = 0; count < min; count++) this.#add(element, step, program);
    const isEndless = max === Infinity;
    // An endless repetition of nothing would be one.
    const mayBeEmpty = isEndless && canBeEmpty(element);
    const choices: { first: number; second: number }[] = [];
    for (let count = isEndless ? 1 : max - min; count > 0; count--) {
      const start = program.length;
      const slot = this.#slots++;
      const choice = { kind: 'choose' as const, first: 0, second: 0 };
      choices.push(choice);
      program.push(choice);
      choice[greedy ? 'first' : 'second'] = start + 1;
      if (mayBeEmpty) program.push({ kind: 'remember', slot });
      this.#add(element, step, program);
      if (mayBeEmpty) program.push({ kind: 'advanced', slot });
      if (isEndless) program.push({ kind: 'jump', to: start });
    }
    for (const choice of choices) choice[greedy ? 'second' : 'first'] = program.length;
  }

  #addAssertion(assertion: AST.Assertion, program: Program): void {
    const { multiline } = this.expression;
    switch (assertion.kind) {
      case 'start':
        program.push({
          kind: 'place',
          test: (text, at) => at === 0 || (multiline && text[at - 1] === '\n'),
        });
        break;
      case 'end':
        program.push({
          kind: 'place',
          test: (text, at) => at === text.length || (multiline && text[at] === '\n'),
        });
        break;
      case 'word':
        program.push({
          kind: 'place',
          test: (text, at) =>
            assertion.negate === (WORD.test(text[at - 1] ?? '') === WORD.test(text[at] ?? '')),
        });
        break;
      default: {
        const within: Program = [];
        const step = assertion.kind === 'lookahead' ? 1 : -1;
        this.#addChoice(assertion.alternatives, step, within);
        program.push({ kind: 'look', program: within, negate: assertion.negate });
      }
    }
  }
}

function canBeEmpty(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min === 0 || canBeEmpty(element.element);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') {
    return element.type === 'Assertion' || element.type === 'Backreference';
  }
  return element.alternatives.some(({ elements }) => elements.every(canBeEmpty));
}

/** One search through one text. */
class Run {
  steps = 0;
  #slots: number[];
  /** Where else a search may go on, the latest at the end: in lists of their own, for which nothing is made anew. */
  readonly #otherNext: number[] = [];
  readonly #otherAt: number[] = [];
  readonly #otherSlots: number[][] = [];
  #others = 0;

  constructor(
    readonly text: Text,
    readonly numbers: readonly number[],
    slots: number,
    readonly most: number,
  ) {
    this.#slots = new Array<number>(slots).fill(-1);
  }

  /** Where a match that begins here ends. */
  end(program: Program, start: number): number | undefined {
    const others = this.#others;
    const end = this.#endFrom(program, start, others);
    this.#others = others;
    return end;
  }

  /** @param others how many of the others belong to a search around this one */
  #endFrom(program: Program, start: number, others: number): number | undefined {
    let next = 0;
    let at = start;
    while (next < program.length) {
      if (++this.steps > this.most) return undefined;
      const instruction = program[next++]!;
      let isMatch = true;
      switch (instruction.kind) {
        case 'character': {
          const place = instruction.step > 0 ? at : at - 1;
          isMatch = this.#isKnown(instruction, place);
          at += instruction.step;
          break;
        }
        case 'place':
          isMatch = instruction.test(this.text, at);
          break;
        case 'choose':
          this.#otherNext[this.#others] = instruction.second;
          this.#otherAt[this.#others] = at;
          this.#otherSlots[this.#others] = this.#slots;
          this.#others += 1;
          next = instruction.first;
          break;
        case 'jump':
          next = instruction.to;
          break;
        case 'save':
        case 'remember':
          this.#slots = this.#slots.with(instruction.slot, at);
          break;
        case 'advanced':
          isMatch = this.#slots[instruction.slot] !== at;
          break;
        case 'look':
          isMatch = (this.end(instruction.program, at) === undefined) === instruction.negate;
          break;
        case 'again': {
          const [from = -1, to = -1] = this.#slots.slice(instruction.slot, instruction.slot + 2);
          for (let place = from; isMatch && from >= 0 && place < to; place++) {
            isMatch = this.text[at++]?.toLowerCase() === this.text[place]?.toLowerCase();
          }
        }
      }
      if (isMatch) continue;
      if (this.#others === others) return undefined;
      this.#others -= 1;
      next = this.#otherNext[this.#others]!;
      at = this.#otherAt[this.#others]!;
      this.#slots = this.#otherSlots[this.#others]!;
    }
    return at;
  }

  #isKnown({ test, known }: Instruction & { readonly kind: 'character' }, place: number): boolean {
    if (place < 0 || place >= this.text.length) return false;
    return (known[this.numbers[place]!] ??= test(this.text[place]!));
  }
}
