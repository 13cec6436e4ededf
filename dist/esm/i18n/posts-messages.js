import { primaryLanguage } from '../model/language.js';

/** What `<related-posts>` says itself, in the languages that the script carries. Names in curly brackets are filled in. */
const languages = {
    en: {
        related: 'Related posts',
        newest: 'Latest posts',
        none: 'More posts',
        loading: 'Loading posts…',
        minutes: '{count} min read',
        reasons: 'Also about {topics}',
    },
    es: {
        related: 'Entradas relacionadas',
        newest: 'Últimas entradas',
        none: 'Más entradas',
        loading: 'Cargando entradas…',
        minutes: '{count} min de lectura',
        reasons: 'También trata de {topics}',
    },
};
/** The words in a language, or else in English. */
function postsMessages(language) {
    const wanted = primaryLanguage(language);
    return wanted === 'es' ? languages.es : languages.en;
}

export { postsMessages };
//# sourceMappingURL=posts-messages.js.map
