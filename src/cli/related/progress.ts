import type { Output } from '../terminal.js';

const number = new Intl.NumberFormat('en');

/** Milliseconds between two lines where each stays, and where each takes the place of the one before. */
const SELDOM = 5000;
const OFTEN = 100;

/** Tells how far a long work is. */
export class Progress {
  #step = '';
  #start = 0;
  #startCount = 0;
  #last = 0;
  #isLineOpen = false;

  constructor(private readonly output: Output) {}

  /** @param total unknown while posts are being read */
  show(step: string, done: number, total?: number): void {
    const now = performance.now();
    if (step !== this.#step) {
      this.#step = step;
      this.#start = now;
      this.#startCount = done;
      this.#last = now;
      this.end();
    }
    if (now - this.#last < (this.output.isTTY ? OFTEN : SELDOM)) return;
    this.#last = now;
    this.#line(`${number.format(done)}${ofTotal(total)} posts ${step}${this.#left(done, total)}`);
  }

  note(text: string): void {
    this.end();
    this.output.write(`${text}\n`);
  }

  #left(done: number, total: number | undefined): string {
    const { isTTY } = this.output;
    const progress = done - this.#startCount;
    if (total === undefined || progress <= 0) return '';
    const milliseconds = ((performance.now() - this.#start) / progress) * (total - done);
    const seconds = Math.ceil(milliseconds / 1000);
    const time = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
    return `, ${time} left${isTTY ? ' ' : ''}`;
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

function ofTotal(total: number | undefined): string {
  return total === undefined ? '' : ` of ${number.format(total)}`;
}
