/** The words of every language that there is a file of: text cannot wait for a script that brings them. */
import { comparisons as arabic } from '../i18n/languages/ar.js';
import { comparisons as german } from '../i18n/languages/de.js';
import { comparisonWords } from '../i18n/messages.js';

comparisonWords.add('ar', { comparisons: arabic });
comparisonWords.add('de', { comparisons: german });
