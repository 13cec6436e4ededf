import { parentPort, workerData } from 'node:worker_threads';
import { Ranker, type Setup } from './related/ranker.js';
import type { Job } from './related/threads.js';

const ranker = new Ranker(workerData as Setup);

parentPort?.on('message', ({ name, argument }: Job) => {
  parentPort?.postMessage(ranker[name](argument as never));
});
