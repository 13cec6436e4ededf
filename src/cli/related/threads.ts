import type { Worker } from 'node:worker_threads';
import type { Ranker } from './ranker.js';

/** Whatever a ranker can do, a thread can be asked to do. */
type JobName = keyof Ranker;
type Argument<Name extends JobName> = Parameters<Ranker[Name]>[0];
type Answer<Name extends JobName> = ReturnType<Ranker[Name]>;

/** A message to a thread, which it answers with one. */
export interface Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly argument: Argument<Name>;
}

/** Threads that answer jobs. */
export class Threads {
  readonly #threads: readonly Worker[];

  constructor(start: () => Worker, count: number) {
    this.#threads = [...Array(count).keys()].map(start);
  }

  /** Has every thread do a job. */
  all<Name extends JobName>(name: Name, argument: Argument<Name>): Promise<Answer<Name>[]> {
    return Promise.all(this.#threads.map((thread) => ask(thread, { name, argument })));
  }

  /** Has each job done by the next thread that is free. */
  async share<Name extends JobName>(
    name: Name,
    jobs: Iterable<Argument<Name>>,
    onAnswer: (answer: Answer<Name>, argument: Argument<Name>) => void,
  ): Promise<void> {
    const waiting = jobs[Symbol.iterator]();
    await Promise.all(
      this.#threads.map(async (thread) => {
        for (let job = waiting.next(); !job.done; job = waiting.next()) {
          onAnswer(await ask(thread, { name, argument: job.value }), job.value);
        }
      }),
    );
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

function ask<Name extends JobName>(thread: Worker, job: Job<Name>): Promise<Answer<Name>> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('A thread has ended by itself.'));
    thread.once('error', reject).once('exit', onExit);
    thread.once('message', (answer: Answer<Name>) => {
      thread.off('error', reject).off('exit', onExit);
      resolve(answer);
    });
    thread.postMessage(job);
  });
}
