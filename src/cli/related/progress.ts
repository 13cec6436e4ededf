import { plainLine } from '../plain-line.js';
import type { Output } from '../terminal.js';

export const number = new Intl.NumberFormat('en');

/** Milliseconds between two lines where each stays, and where each takes the place of the one before. */
const SELDOM = 5000;
const OFTEN = 100;

/** Tells how far a long work is. */
export class Progress {
  #step = '';
  #start = 0;
  /** Posts that were done at the start. */
  #startCount = 0;
  #done = 0;
  #last = 0;
  #isLineOpen = false;

  constructor(private readonly output: Output) {}

  /**
   * @param posts that the step is through with, beside those before
   * @param total unknown while posts are being read
   */
  advance(step: string, posts: number, total?: number): void {
    const now = performance.now();
    if (step !== this.#step) {
      this.#step = step;
      this.#start = this.#last = now;
      this.#startCount = posts;
      this.#done = 0;
      this.end();
    }
    this.#done += posts;
    if (now - this.#last < (this.output.isTTY ? OFTEN : SELDOM)) return;
    this.#last = now;
    const all = total === undefined ? '' : ` of ${number.format(total)}`;
    this.#line(`${number.format(this.#done)}${all} posts ${step}${this.#left(total)}`);
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
    return `, ${time} left${this.output.isTTY ? ' ' : ''}`;
  }

  #line(text: string): void {
    const { isTTY } = this.output;
    this.output.write(isTTY ? `\r${text}\u001b[K` : `${text}\n`);
    this.#isLineOpen = isTTY === true;
  }

  /** What is written next begins a line. */
  end(): void {
    if (this.#isLineOpen) this.output.write('\n');
    this.#isLineOpen = false;
  }
}
