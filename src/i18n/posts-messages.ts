import { primaryLanguage } from '../model/language.js';

/** What `<related-posts>` says itself, in the languages that the script carries. Names in curly brackets are filled in. */
const languages = {
  en: {
    related: 'Related posts',
    newest: 'Latest posts',
    none: 'More posts',
    loading: 'Loading posts…',
    failed: 'The posts could not be loaded.',
    stale: 'This could not be loaded again. What you see was loaded before.',
    retry: 'Try again',
    minutes: '{count} min read',
    reasons: 'Also about {topics}',
  },
  es: {
    related: 'Entradas relacionadas',
    newest: 'Últimas entradas',
    none: 'Más entradas',
    loading: 'Cargando entradas…',
    failed: 'No se han podido cargar las entradas.',
    stale: 'No se ha podido volver a cargar. Lo que ve se cargó antes.',
    retry: 'Volver a intentarlo',
    minutes: '{count} min de lectura',
    reasons: 'También trata de {topics}',
  },
} as const;

export type PostsMessages = Readonly<Record<keyof typeof languages.en, string>>;

/** The words in a language, or else in English. */
export function postsMessages(language: string): PostsMessages {
  const wanted = primaryLanguage(language);
  return wanted === 'es' ? languages.es : languages.en;
}
