/** What generators call the folders of their tags, categories and authors, in some languages. */
const TAXONOMIES = new Set(
  (
    'tag tags category categories author authors label labels ' +
    'schlagwort schlagworte schlagwörter schlagwoerter kategorie kategorien autor autoren ' +
    'etiqueta etiquetas categoria categorias categoría categorías autores ' +
    'étiquette étiquettes etiquette etiquettes mot-cle mots-cles catégorie catégories categorie auteur auteurs ' +
    'etichetta etichette autore autori tagi kategoria kategorie теги тег рубрика рубрики'
  ).split(' '),
);
/** These lead to lists where nothing but numbers follows: a post may lie in `archives/`, too. */
const ARCHIVES = new Set(
  'archive archives archiv archivo archivos search suche all-posts'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_OR_DAY = /^\d\d?$/;

/**
 * Whether a page lies where generators put their lists: tags, categories, authors, archives, and further
 * pages of a list. A year alone says nothing: it may as well be the number of a post.
 * @param name of its file, from the folder of the site, with slashes
 */
export function isListAddress(name: string): boolean {
  const parts = name
    .replace(/\.html?$/i, '')
    .toLowerCase()
    .normalize()
    .split('/')
    .filter((part, index, { length }) => part !== 'index' || index < length - 1);
  return parts.some((part) => TAXONOMIES.has(part)) || isFurtherPage(parts) || isArchive(parts);
}

/** `blog/page/2/`, as of Hugo, Eleventy and WordPress, or `blog/page2/`, as of Jekyll. */
function isFurtherPage(parts: readonly string[]): boolean {
  const [before = '', last = ''] = parts.slice(-2);
  return (before === 'page' && /^\d+$/.test(last)) || /^page-?\d+$/.test(parts.at(-1) ?? '');
}

function isArchive(parts: readonly string[]): boolean {
  const at = parts.findLastIndex((part) => ARCHIVES.has(part));
  const rest = parts.slice(at + 1);
  return at >= 0 && (rest.length === 0 || isPeriod(rest));
}

/** A year, a month or a day, and nothing behind it. */
function isPeriod(parts: readonly string[]): boolean {
  const at = parts.findIndex((part) => YEAR.test(part));
  return at >= 0 && parts.slice(at + 1).every((part) => MONTH_OR_DAY.test(part));
}
