/** Posts that nobody wrote, the same in every run: about topics, in words as frequent as those of a language. */

const VOCABULARY = 60_000;
const POSTS_A_TOPIC = 60;
const WORDS_OF_TOPIC = 40;
/** How much of a text is about its topic. */
const SHARE_OF_TOPIC = 0.15;
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi ga go ha he ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa we'.split(
    ' ',
  );
const DAY = 86_400_000;
const DAYS = 5000;

/**
 * @typedef {{ url: string, title: string, date: string, summary: string, tags: string[], text: string }} MadeUpPost
 */

/**
 * @param {number} count
 * @param {number} words of each, about
 * @returns {Generator<MadeUpPost>}
 */
export function* madeUpPosts(count, words) {
  const random = randomFrom(20260301);
  const topics = Math.max(1, Math.round(count / POSTS_A_TOPIC));
  for (let index = 0; index < count; index++) {
    const topic = Math.floor(random() * topics);
    const length = Math.round(words * (0.5 + random()));
    const text = sentence(length, topic, random);
    yield {
      url: `https://large.example/${wordAt(topic)}/${index}/`,
      title: capital(sentence(7, topic, random, 0.5)),
      date: new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * DAYS) * DAY).toISOString(),
      summary: `${capital(text.slice(0, 220))}…`,
      tags: [capital(wordOfTopic(topic, 0)), capital(wordAt(topic % 200))],
      text,
    };
  }
}

/**
 * @param {number} length
 * @param {number} topic
 * @param {() => number} random
 */
function sentence(length, topic, random, share = SHARE_OF_TOPIC) {
  const words = Array.from({ length }, () =>
    random() < share
      ? wordOfTopic(topic, Math.floor(random() * random() * WORDS_OF_TOPIC))
      : wordAt(zipf(random)),
  );
  return words.join(' ');
}

/**
 * @param {number} topic
 * @param {number} index
 */
const wordOfTopic = (topic, index) =>
  wordAt(500 + ((topic * 7919 + index * 613) % (VOCABULARY - 500)));

/**
 * The number of a word, the first as frequent as twice the second.
 *
 * @param {() => number} random
 */
const zipf = (random) => Math.floor(VOCABULARY ** random()) - 1;

/** @param {number} number */
function wordAt(number) {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Mulberry32.
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
