import { formatsFor } from './formats.js';

/** What a language is called by those who speak it, as it stands by itself: `Español` for `es`. */
function ownName(language) {
    const name = formatsFor(language).language(language);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

export { ownName };
//# sourceMappingURL=own-name.js.map
