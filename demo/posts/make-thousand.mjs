/**
 * Writes `thousand.json`: a thousand posts of an invented blog, the same in every run.
 * Run it with `node demo/posts/make-thousand.mjs`.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOPICS = {
  Mornings: ['the kettle', 'the first light', 'a cold floor', 'the open curtain', 'a late start'],
  Sleep: ['the long night', 'a nap at noon', 'the pencil diary', 'four o’clock', 'the warm side'],
  Appointments: [
    'the waiting room',
    'a short list',
    'the second chair',
    'a phone call',
    'the form',
  ],
  Notebook: ['three lines', 'a borrowed pen', 'the last page', 'a list of sounds', 'the margin'],
  Family: ['my sister', 'a weather report', 'the kitchen table', 'a long letter', 'my aunt’s door'],
  Walking: ['the river loop', 'eleven streets', 'a new coat', 'the dog next door', 'the hill'],
  Winter: ['the dark at four', 'a borrowed lamp', 'the first frost', 'wool', 'the short month'],
  Food: ['soup', 'bread and nothing', 'the last tomato', 'tea', 'an orange'],
  Work: ['half a day', 'the white calendar', 'a quiet desk', 'the second email', 'lunch outside'],
  Home: ['the afternoon chair', 'a fern', 'the small drawer', 'a mended cup', 'the stairs'],
};
const OPENINGS = [
  'Notes on',
  'A week with',
  'What I learned from',
  'Again:',
  'In praise of',
  'Without',
];
const SENTENCES = [
  'I wrote about {thing} because nothing else happened, and then it was a whole page.',
  'It is about {topic}, mostly, and a little about {other}.',
  'On slow days {thing} is enough.',
  'Jo asked about {other}, and I talked about {thing} for an hour.',
  'There is no lesson in it. There is {thing}, and there is {other}.',
  'I had forgotten {other}, and then it was there again.',
];
const COUNT = 1000;
const DAY = 24 * 60 * 60 * 1000;
const LAST_DAY = Date.UTC(2026, 10, 20);

/** Numbers that look random and are the same in every run. */
function* numbers() {
  for (let state = 20_261_120; ; state = (state * 48_271) % 2_147_483_647) yield state;
}

const source = numbers();

/**
 * @template Item
 * @param {readonly Item[]} items
 * @returns {Item}
 */
const pick = (items) => items[Number(source.next().value) % items.length];

/** @param {number} index */
function post(index) {
  const topic = pick(Object.keys(TOPICS));
  const other = pick(Object.keys(TOPICS));
  const thing = pick(TOPICS[topic]);
  const place = { thing, topic: topic.toLowerCase(), other: pick(TOPICS[other]) };
  const sentence = () => pick(SENTENCES).replace(/\{(\w+)\}/g, (_match, name) => place[name]);
  return {
    url: `../related-thousand.html?post=${index + 1}`,
    title: `${pick(OPENINGS)} ${thing}, no. ${index + 1}`,
    date: new Date(LAST_DAY - index * 2 * DAY).toISOString().slice(0, 10),
    summary: `${sentence()} ${sentence()}`,
    text: Array.from({ length: 4 }, sentence).join(' '),
    tags: [...new Set([topic, other])],
  };
}

const posts = Array.from({ length: COUNT }, (_none, index) => post(index));
const lines = posts.map((item) => JSON.stringify(item)).join(',\n');
writeFileSync(fileURLToPath(new URL('thousand.json', import.meta.url)), `[\n${lines}\n]\n`);
