import type { MessagePort } from 'node:worker_threads';
import type { InvertedIndex } from './inverted-index.js';
import { Ranker, type Range, type Setup } from './ranker.js';

/** What a thread can be asked to do, with what it gets and what it answers. */
export interface Jobs {
  setUp: { argument: Setup; answer: undefined };
  measure: { argument: Range; answer: number };
  expect: { argument: number; answer: number };
  count: { argument: Range; answer: undefined };
  addTo: { argument: Uint32Array; answer: undefined };
  share: {
    argument: { readonly slots: Uint32Array; readonly index: InvertedIndex };
    answer: undefined;
  };
  enter: { argument: Range; answer: undefined };
  shard: {
    argument: { readonly shard: number; readonly posts: readonly number[] };
    answer: { readonly shard: number; readonly text: string };
  };
}

export type JobName = keyof Jobs;

export interface Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly argument: Jobs[Name]['argument'];
}

type Doing = { [Name in JobName]: (argument: Jobs[Name]['argument']) => Jobs[Name]['answer'] };

/** Answers each job that comes in with one message. */
export function answerJobs(port: MessagePort): void {
  let ranker: Ranker | undefined;
  const theRanker = () => {
    if (!ranker) throw new Error('The thread was not set up.');
    return ranker;
  };
  const doing: Doing = {
    setUp: (setup) => {
      ranker = new Ranker(setup);
    },
    measure: (range) => theRanker().measure(range),
    expect: (terms) => theRanker().expect(terms),
    count: (range) => {
      theRanker().count(range);
    },
    addTo: (slots) => {
      theRanker().addTo(slots);
    },
    share: ({ slots, index }) => {
      theRanker().share(slots, index);
    },
    enter: (range) => {
      theRanker().enter(range);
    },
    shard: ({ shard, posts }) => ({ shard, text: theRanker().shard(posts) }),
  };
  port.on('message', <Name extends JobName>({ name, argument }: Job<Name>) => {
    port.postMessage(doing[name](argument));
  });
}
