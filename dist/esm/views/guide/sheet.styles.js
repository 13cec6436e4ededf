import { css } from 'lit';

/** A sheet as a document of its own: one page of A4 for what a reader has said, then what it rests on. */
const sheetStyles = css `@page{size:A4;margin:14mm 16mm}*{box-sizing:border-box}body{color:#20282b;overflow-wrap:anywhere;background:#fff;max-inline-size:46em;margin:0 auto;padding:1em;font:10pt/1.4 system-ui,sans-serif}h1,h2,p,ul{margin:0}h1{font-size:1.6em;line-height:1.2}h2{break-after:avoid;margin-block-end:.25em;font-size:1em}ul{padding-inline-start:1.1em}li{break-inside:avoid}.sheet-about,.sheet-notice,.sheet-basis,.sheet-sources{color:#465257;font-size:.85em}.sheet-about{margin-block:.4em 1.2em}.sheet-parts{columns:2 17em;border-block-end:1px solid #c8d0d3;column-gap:2.5em;margin-block-end:1.2em;padding-block-end:1.2em}.sheet-part{break-inside:avoid;margin-block-end:1em}.sheet-notice{margin-block-start:.5em}.sheet-sources{break-before:page;margin-block-start:1.5em}.sheet-sources ul{padding:0;list-style:none}@media print{body{max-inline-size:none;padding:0}}`;

export { sheetStyles };
//# sourceMappingURL=sheet.styles.js.map
