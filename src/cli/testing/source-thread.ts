import { Worker } from 'node:worker_threads';

/** Starts the thread from its source: tsx has to be told in each thread that it should read TypeScript. */
export function startSourceThread(): Worker {
  const source = new URL('../ranking-thread.ts', import.meta.url).href;
  const script = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(source)});
  });`;
  return new Worker(script, { eval: true, execArgv: [] });
}
