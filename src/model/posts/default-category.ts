/** What platforms call the category of posts to which nobody gave one, in the languages of WordPress. */
const DEFAULT_CATEGORY =
  /^(?:(?:\S+ )?\S*[ck]at[eèé]g[oó]r\S*|non class\S+|sin clasif\S+|sem classif\S+|allgemein(?:es)?|g[eé]n[eé]ra[ul]l?|generale|genel|без (?:рубр|катег)\S+|некат\S+|χωρίς κατηγορία|luokittelema\S+|määrittelem\S+|okatal\S+|nezařaz\S+|nezarad\S+|nerazvrš\S+|chưa (?:được )?phân loại|غير مصنف\S*|ללא קטגוריה|דף כללי|未分[类類]|미분류|ไม่มีหมวดหมู่)$/i;

/** Whether a tag says that nobody chose one. */
export const isDefaultCategory = (tag: string): boolean => DEFAULT_CATEGORY.test(tag.trim());
