/** What is found in the whole document, and the way to each place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { fill } from '../../../model/fill.js';
import { listener } from '../../../views/listener.js';
import type { Editing } from '../editing.js';
import { adviceOf } from '../form/advice.js';
import { describedAt } from '../form/described.js';
import type { Placed } from '../form/findings.js';
import type { EditorWords } from '../words.js';
import { crumbs } from '../form/labels.js';
import { adviceView } from './notes.js';

export function summaryView(editing: Editing, reveal: (keys: PathKeys) => void): TemplateResult {
  const { findings, words } = editing;
  if (findings.length === 0) return html`<p class="found">${words.nothingFound}</p>`;
  return html`<details class="found">
    <summary>${countWords(findings, words)}</summary>
    <ol>
      ${findings.map((placed) => lineView(placed, editing, reveal))}
    </ol>
    ${findings.some((placed) => isInEnglish(placed, editing)) ? html`<p class="help">${words.inEnglish}</p>` : nothing}
  </details>`;
}

const isInEnglish = ({ told, keys }: Placed, { document, words, language }: Editing): boolean =>
  adviceOf(told, describedAt(document, keys), words, language).some(({ isEnglish }) => isEnglish);

function countWords(findings: readonly Placed[], words: EditorWords): string {
  const errors = findings.filter(({ told }) => told.severity === 'error').length;
  const others = findings.length - errors;
  return [
    ...(errors > 0 ? [fill(words.toMend, { count: errors })] : []),
    ...(others > 0 ? [fill(words.toLookAt, { count: others })] : []),
  ].join(' · ');
}

function lineView(
  { told, keys }: Placed,
  editing: Editing,
  reveal: (keys: PathKeys) => void,
): TemplateResult {
  return html`<li class=${told.severity}>
    <button type="button" class="link" @click=${listener(() => reveal(keys))}>
      ${crumbs(editing.words, keys, editing.document)}
    </button>
    ${adviceView(told, keys, '', editing)}
  </li>`;
}

/** How many findings there are in what is closed or open. */
export function countsView(findings: readonly Placed[], { words }: Editing): unknown {
  if (findings.length === 0) return nothing;
  return html`<span class="count">${countWords(findings, words)}</span>`;
}
