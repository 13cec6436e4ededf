import { escapeText as written } from '../../../static/write-template.js';
import type { ScoredItem, Score } from '../../../check/score.js';
import type { CheckedDocument, PlacedFinding } from '../told.js';
import { countInWords } from './count.js';

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}' +
  'h2{margin-top:3rem}li{margin:0 0 1rem}code{overflow-wrap:anywhere}table{border-collapse:collapse}' +
  'td,th{border-bottom:1px solid;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}' +
  '.error{font-weight:bold}';

/** One page to send to a colleague: it needs nothing else. */
export function asHtml(documents: readonly CheckedDocument[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Check of ${written(documents.map(({ file }) => file).join(', '))}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body><main><h1>What was found: ${countInWords(documents)}</h1>`,
    ...documents.map(sectionOf),
    '</main></body></html>',
    '',
  ].join('\n');
}

function sectionOf(document: CheckedDocument): string {
  const { file, title = file, findings, scores } = document;
  return [
    `<section><h2>${written(title)}</h2>`,
    `<p><code>${written(file)}</code>: ${countInWords([document])}</p>`,
    ...(findings.length > 0 ? ['<ol>', ...findings.map(itemOf), '</ol>'] : []),
    ...scores.map(tableOf),
    '</section>',
  ].join('\n');
}

function itemOf({ rule, severity, path, message, mend, place }: PlacedFinding): string {
  const grave = severity === 'error' ? 'Error' : 'Warning';
  return (
    `<li><span class="${severity}">${grave}</span> in line ${place.line}, column ${place.column} ` +
    `(${written(rule)})<br><code>${written(path)}</code> ${written(message)}.<br>${written(mend)}</li>`
  );
}

const RESULTS: Record<ScoredItem['result'], string> = {
  met: 'met',
  unmet: 'not met',
  people: 'for people to judge',
  off: 'not judged',
};

function tableOf({ title, met, judged, items }: Score): string {
  const rows = items.map(
    ({ id, asks, result }) =>
      `<tr><th scope="row">${written(id)}</th><td>${written(asks)}</td><td>${RESULTS[result]}</td></tr>`,
  );
  return [
    `<h3>${written(title)}: ${met} of the ${judged} items that a program can judge</h3>`,
    '<table><thead><tr><th scope="col">Item</th><th scope="col">What is asked</th><th scope="col">Result</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table>',
  ].join('\n');
}
