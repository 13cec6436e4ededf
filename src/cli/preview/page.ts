import { escapeText as written } from '../../static/write-template.js';

/** Classic scripts of the package that the page loads, by their paths in `dist`. */
export const SCRIPTS = [
  'treatment-compare.js',
  'elements/treatment-guide.js',
  'languages/ar.js',
  'languages/de.js',
  'languages/es.js',
  'cli/preview.js',
] as const;

/** The page around a document. What is in it comes by its script. */
export const pageOf = (file: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview of ${written(file)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
${SCRIPTS.map((path) => `<script src="/${path}" defer></script>`).join('\n')}
</head>
<body>
<aside>
<h1>${written(file)}</h1>
<p id="state" role="status">The preview is on its way.</p>
<p>
<label>Width <select id="width"><option value="wide">Window</option><option value="tablet">Tablet</option><option value="phone">Phone</option></select></label>
<label>Colours <select id="colours"><option value="light dark">As your system</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</p>
<ol id="findings"></ol>
</aside>
<main id="shown"></main>
</body>
</html>
`;

/** Findings beside the document where there is room, above it where there is not. */
export const STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText }
body { margin: 0 }
aside { box-sizing: border-box; padding: 1em; max-block-size: 40vh; overflow: auto; border-block-end: 1px solid GrayText }
h1 { margin: 0; font-size: 1.1em; overflow-wrap: anywhere }
h1 + p { margin: 0 }
label { white-space: nowrap; margin-inline-end: 1em }
select { font: inherit }
ol { margin: 0; padding: 0; list-style: none }
li { margin-block: 1em; overflow-wrap: anywhere }
.place { font-variant-numeric: tabular-nums }
.error { font-weight: bold }
.rule { font-size: .85em }
main { margin-inline: auto; padding: 1em }
main.tablet { max-inline-size: 768px }
main.phone { max-inline-size: 360px }
@media (min-width: 75em) {
body { display: grid; grid-template-columns: minmax(0, 1fr) 24em }
aside { grid-column: 2; grid-row: 1; position: sticky; inset-block-start: 0; block-size: 100vh; max-block-size: none; border: 0; border-inline-start: 1px solid GrayText }
main { grid-column: 1; grid-row: 1; inline-size: 100%; box-sizing: border-box }
}
@media print { aside { display: none } }
`;
