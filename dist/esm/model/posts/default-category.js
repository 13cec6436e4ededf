/** What platforms call the category of posts to which nobody gave one, in the languages of most sites. */
const DEFAULT_CATEGORY = /^(?:(?:\S{1,6} )?\S{0,3}(?:[ck]at[eèé]g[oó]r|κατηγορ|катег)\S*(?: @\w+)?|non class\S+|(?:sin|sem) class?if\S+|allgemein(?:es)?|g[eé]n[eé]ral|genel|yleinen|neza[rř]a[dz]\S+|без рубр\S+|غير مصنف|(?:ללא )?(?:קטגוריה|כללי)|未分[类類]|미분류)$/i;
/** Whether a tag says that nobody chose one. */
const isDefaultCategory = (tag) => DEFAULT_CATEGORY.test(tag.trim());

export { isDefaultCategory };
//# sourceMappingURL=default-category.js.map
