import { css } from 'lit';

/** A sheet as a document of its own: one page of A4 for what a reader has said, then what it rests on. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 14mm 16mm;
  }
  * {
    box-sizing: border-box;
  }
  body {
    max-inline-size: 46em;
    margin: 0 auto;
    padding: 1em;
    background: #fff;
    color: #20282b;
    font: 10pt/1.4 system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }
  h2 {
    margin-block-end: 0.25em;
    font-size: 1em;
    break-after: avoid;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  li {
    break-inside: avoid;
  }
  .sheet-about,
  .sheet-notice,
  .sheet-basis,
  .sheet-sources {
    color: #465257;
    font-size: 0.85em;
  }
  .sheet-about {
    margin-block: 0.4em 1.2em;
  }
  .sheet-parts {
    columns: 2 17em;
    column-gap: 2.5em;
    margin-block-end: 1.2em;
    padding-block-end: 1.2em;
    border-block-end: 1px solid #c8d0d3;
  }
  .sheet-part {
    break-inside: avoid;
    margin-block-end: 1em;
  }
  .sheet-notice {
    margin-block-start: 0.5em;
  }
  .sheet-sources {
    margin-block-start: 1.5em;
    break-before: page;
  }
  .sheet-sources ul {
    padding: 0;
    list-style: none;
  }
  @media print {
    body {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
