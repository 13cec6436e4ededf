/**
 * WordPress and its themes were written for an older PHP, or a newer one, and PHP says so of their files. What WordPress itself
 * says that a plugin should no longer call names since which version.
 */
const OF_ITS_FILES =
  /^.*PHP Deprecated: (?!.* since version ).* in \S+\/(?:wp-includes|wp-admin|themes|sqlite-database-integration)\/\S+ on line \d+\n/gm;

/**
 * @param {string} log of errors
 * @returns {string} what does not come from WordPress itself
 */
export const ofPlugin = (log) => log.replace(OF_ITS_FILES, '');
