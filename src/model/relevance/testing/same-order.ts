import { atOnce } from '../../at-once.js';
import type { Post } from '../../posts/post.js';
import { indexPosts, rankPosts } from '../post-index.js';

const post = (name: string, date: string, title: string, summary: string): Post => ({
  url: `https://example.org/${name}`,
  title,
  summary,
  date,
  tags: [],
});

/** Posts in several languages and scripts. */
export const POSTS: readonly Post[] = [
  post(
    'walk',
    '2026-01-10',
    'A walk before breakfast',
    'Walking early, and what it does for the day.',
  ),
  post('walks', '2026-05-02', 'Longer walks in spring', 'We walked along the river and talked.'),
  post(
    'bread',
    '2026-02-11',
    'Bread without kneading',
    'Flour, water, salt and a night of waiting.',
  ),
  post('river', '2024-06-01', 'The river in June', 'Swimming, rain and a boat with a hole.'),
  post(
    'paseo',
    '2026-01-20',
    'Un paseo antes del desayuno',
    'Pasear temprano y mirar los árboles.',
  ),
  post(
    'paseos',
    '2026-04-20',
    'Paseos más largos en primavera',
    'Paseamos junto al río y hablamos.',
  ),
  post('pan', '2026-03-01', 'Pan sin amasar', 'Harina, agua, sal y una noche de espera.'),
  post(
    'spaziergang',
    '2026-01-30',
    'Ein Spaziergang vor dem Frühstück',
    'Früh gehen, Bäume ansehen.',
  ),
  post('spaziergaenge', '2026-04-30', 'Längere Spaziergänge im Frühling', 'Wir gingen am Fluss.'),
  post('sanpo', '2026-01-05', '朝食前の散歩', '早起きして近所を散歩すると、一日が変わります。'),
  post('haru', '2026-04-05', '春の長い散歩', '川沿いを散歩しながら話しました。'),
  post('pan-ja', '2026-02-05', 'こねないパン', '小麦粉と水と塩、そして一晩待つこと。'),
  post('sanchaek', '2026-01-15', '아침 산책', '일찍 일어나 산책을 하면 하루가 달라집니다.'),
  post('progulka', '2026-01-25', 'Прогулка до завтрака', 'Ранние прогулки и деревья.'),
  post('progulki', '2026-04-25', 'Долгие прогулки весной', 'Мы гуляли вдоль реки.'),
];

/** For each post as the page, the others that have something in common with it, most related first. */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  walk: ['walks', 'bread', 'river'],
  walks: ['river', 'walk', 'bread'],
  bread: ['walk', 'river', 'walks'],
  river: ['walks', 'bread', 'walk', 'paseos'],
  paseo: ['paseos', 'pan'],
  paseos: ['paseo', 'river', 'pan'],
  pan: ['paseos', 'paseo'],
  spaziergang: ['spaziergaenge'],
  spaziergaenge: ['spaziergang'],
  sanpo: ['haru', 'pan-ja'],
  haru: ['sanpo'],
  'pan-ja': ['sanpo'],
  sanchaek: [],
  progulka: ['progulki'],
  progulki: ['progulka'],
};

/** The orders as this engine finds them. */
export function ordersOfAll(): Record<string, string[]> {
  const index = atOnce(indexPosts(POSTS));
  return Object.fromEntries(
    POSTS.map((page) => [
      nameOf(page),
      rankPosts(index, page).map(({ post: related }) => nameOf(related)),
    ]),
  );
}

const nameOf = ({ url }: Post) => url.split('/').at(-1) ?? '';
