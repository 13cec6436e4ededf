import type { Worker } from 'node:worker_threads';
import type { Job, JobName, Jobs } from './thread-jobs.js';

/** Threads that answer jobs. */
export class Threads {
  readonly #threads: readonly Worker[];

  constructor(start: () => Worker, count: number) {
    this.#threads = [...Array(count).keys()].map(start);
  }

  /** Has every thread do a job. */
  all<Name extends JobName>(
    name: Name,
    argument: Jobs[Name]['argument'],
  ): Promise<Jobs[Name]['answer'][]> {
    return Promise.all(this.#threads.map((thread) => ask(thread, { name, argument })));
  }

  /** Has each job done by the next thread that is free. */
  async share<Name extends JobName>(
    name: Name,
    jobs: Iterable<Jobs[Name]['argument']>,
    onAnswer: (answer: Jobs[Name]['answer'], argument: Jobs[Name]['argument']) => void,
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

function ask<Name extends JobName>(thread: Worker, job: Job<Name>): Promise<Jobs[Name]['answer']> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('A thread has ended by itself.'));
    thread.once('error', reject).once('exit', onExit);
    thread.once('message', (answer: Jobs[Name]['answer']) => {
      thread.off('error', reject).off('exit', onExit);
      resolve(answer);
    });
    thread.postMessage(job);
  });
}
