import type { Post } from '../../model/posts/post.js';

const SITE = 'https://large.example';
const TOPICS = ['lamp', 'bread', 'garden', 'sleep', 'walking', 'music', 'winter', 'letters'];
const WORDS =
  'evening kitchen table window street neighbour coffee river notebook pencil morning paper ' +
  'bicycle mountain library station summer autumn picture colour question answer journey corner ' +
  'stone water bridge candle blanket pillow drawer shelf';
const DAY = 86_400_000;

/** Posts that nobody wrote: the same in each run, with topics that some share, and dates over three years. */
export function madeUpPosts(count: number): Post[] {
  const random = randomFrom(7);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const words = WORDS.split(' ');
  const text = (length: number, topic: string) =>
    [...Array(length).keys()]
      .map(() => (random() < 0.1 ? topic : `${pick(words)}${Math.floor(random() * 9)}`))
      .join(' ');
  return [...Array(count).keys()].map((index) => {
    const topic = pick(TOPICS);
    return {
      url: `${SITE}/${index}/`,
      title: `About ${text(4, topic)}`,
      tags: random() < 0.5 ? [topic] : [],
      text: text(40 + Math.floor(random() * 80), topic),
      ...(random() < 0.9 && { date: dateOf(Math.floor(random() * 1000)) }),
      ...(random() < 0.5 && { summary: text(12, pick(TOPICS)) }),
    };
  });
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2023, 0, 1) + day * DAY).toISOString().slice(0, 10);
}

/** Park and Miller's generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
