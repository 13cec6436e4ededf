/** What `<related-posts>` says itself, in the languages that the script carries. Names in curly brackets are filled in. */
declare const languages: {
    readonly en: {
        readonly related: "Related posts";
        readonly newest: "Latest posts";
        readonly none: "More posts";
        readonly loading: "Loading posts…";
        readonly minutes: "{count} min read";
        readonly reasons: "Also about {topics}";
    };
    readonly es: {
        readonly related: "Entradas relacionadas";
        readonly newest: "Últimas entradas";
        readonly none: "Más entradas";
        readonly loading: "Cargando entradas…";
        readonly minutes: "{count} min de lectura";
        readonly reasons: "También trata de {topics}";
    };
};
export type PostsMessages = Readonly<Record<keyof typeof languages.en, string>>;
/** The words in a language, or else in English. */
export declare function postsMessages(language: string): PostsMessages;
export {};
