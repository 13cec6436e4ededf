import { parentPort, workerData } from 'node:worker_threads';
import { Ranker, type Setup } from './related/ranker.js';
import type { Job } from './related/threads.js';

let ranker: Ranker | undefined;

parentPort?.on('message', ({ name, argument }: Job) => {
  // Not before the first job: what goes wrong is told to whoever waits for an answer.
  ranker ??= new Ranker(workerData as Setup);
  parentPort?.postMessage(ranker[name](argument as never));
});
