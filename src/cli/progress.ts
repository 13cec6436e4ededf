import { plainLine } from './plain-line.js';
import type { Output } from './terminal.js';

export const number = new Intl.NumberFormat('en');

/** Milliseconds between two states of the line. */
const OFTEN = 100;

/** Tells people at a terminal how far a long work is: on one line, that is written anew. */
export class Progress {
  #step = '';
  #start = 0;
  /** How many were done at the start. */
  #startCount = 0;
  #done = 0;
  #last = 0;
  #isLineOpen = false;

  /**
   * @param noun what is counted, as many of it are called
   * @param isQuiet whether nothing but notes is told
   */
  constructor(
    private readonly output: Output,
    private readonly noun: string,
    private readonly isQuiet: boolean,
  ) {}

  /**
   * @param count of what the step is through with, beside what was before
   * @param total unknown while it is being read
   */
  advance(step: string, count: number, total?: number): void {
    if (!this.output.isTTY || this.isQuiet) return;
    const now = performance.now();
    if (step !== this.#step) {
      this.#step = step;
      this.#start = this.#last = now;
      this.#startCount = count;
      this.#done = 0;
      this.end();
    }
    this.#done += count;
    if (now - this.#last < OFTEN) return;
    this.#last = now;
    const all = total === undefined ? '' : ` of ${number.format(total)}`;
    this.#line(`${number.format(this.#done)}${all} ${this.noun} ${step}${this.#left(total)}`);
  }

  note(text: string): void {
    this.end();
    this.output.write(`${plainLine(text)}\n`);
  }

  #left(total: number | undefined): string {
    const progress = this.#done - this.#startCount;
    if (total === undefined || progress <= 0) return '';
    const milliseconds = ((performance.now() - this.#start) / progress) * (total - this.#done);
    const seconds = Math.ceil(milliseconds / 1000);
    const time = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
    return `, ${time} left `;
  }

  #line(text: string): void {
    this.output.write(`\r${text}\u001b[K`);
    this.#isLineOpen = true;
  }

  /** What is written next begins a line. */
  end(): void {
    if (this.#isLineOpen) this.output.write('\n');
    this.#isLineOpen = false;
  }
}
