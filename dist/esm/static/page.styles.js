import { css } from 'lit';

const layout = css `body{overflow-wrap:break-word;max-inline-size:68em;margin:0 auto;padding:clamp(1em,4vw,3em);font:100%/1.55 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif}`;
const light = css `:root{color-scheme:light;color:#1b2422;background:#fff}`;
const dark = css `:root{color-scheme:dark;color:#e6ebe8;background:#14191b}`;
const asReaderPrefers = css `:root{color-scheme:light dark;color:#1b2422;background:#fff}@media (prefers-color-scheme:dark){:root{color:#e6ebe8;background:#14191b}}`;
const paper = css `@media print{:root{color:#000;background:0 0}body{max-inline-size:none;padding:0}}`;
const COLOURS = { light, dark, auto: asReaderPrefers };
/** The styles of a page that holds nothing but a comparison. */
const pageStyles = (theme = 'auto') => [layout, COLOURS[theme], paper].map(({ cssText }) => cssText).join('');

export { pageStyles };
//# sourceMappingURL=page.styles.js.map
