import { parentPort } from 'node:worker_threads';
import { answerJobs } from './related/thread-jobs.js';

if (parentPort) answerJobs(parentPort);
