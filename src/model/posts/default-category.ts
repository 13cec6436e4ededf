/** What platforms call the category of posts to which nobody gave one, in the languages of most sites. */
const DEFAULT_CATEGORY =
  /^(?:(?:\S+ )?\S*[ck]at[eèé]g[oó]r\S*|non class\S+|(?:sin|sem) class?if\S+|allgemein(?:es)?|g[eé]n[eé]ral|neza[rř]a[dz]\S+|без (?:рубр|катег)\S+|χωρίς κατηγορία|غير مصنف|ללא קטגוריה|未分[类類]|미분류)$/i;

/** Whether a tag says that nobody chose one. */
export const isDefaultCategory = (tag: string): boolean => DEFAULT_CATEGORY.test(tag.trim());
