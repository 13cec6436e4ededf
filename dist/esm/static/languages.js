import { comparisons } from '../i18n/languages/ar.js';
import { comparisons as comparisons$1 } from '../i18n/languages/de.js';
import { comparisonWords } from '../i18n/messages.js';

/** The words of every language that there is a file of: text cannot wait for a script that brings them. */
comparisonWords.add('ar', { comparisons: comparisons });
comparisonWords.add('de', { comparisons: comparisons$1 });
//# sourceMappingURL=languages.js.map
