/** What stands beside a field: what it means, and what is found there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../../check/judge-document.js';
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { withScheme } from '../../addresses.js';
import { valueAt } from '../document/change.js';
import { addressId, type Editing, findingsId, helpId } from '../editing.js';
import { adviceOf, forForms } from '../form/advice.js';
import { type Described, describedAt, type Field, shapeOf } from '../form/described.js';
import { findingsAt } from '../form/findings.js';
import { fieldLabel } from '../form/labels.js';
import { typedText } from '../form/typed.js';
import { sentencesView } from '../../views/sentences.js';

const explained = (described: Described, { explains }: Editing): Field | undefined =>
  explains && 'help' in described && described.help ? (described as Field) : undefined;

export function helpView(described: Described, keys: PathKeys, editing: Editing): unknown {
  const field = explained(described, editing);
  if (!field) return nothing;
  const { language } = editing;
  // A space by itself between two pieces is none to screen readers.
  const meaning = { text: `${forForms(field.help ?? '')} `, isEnglish: language !== 'en' };
  return html`<p class="help" id=${helpId(keys)}>${sentencesView([meaning])}${exampleView(field, editing)}</p>`;
}

function exampleView({ example }: Field, { words, language }: Editing): unknown {
  if (typeof example !== 'string' && typeof example !== 'number') return nothing;
  const [before = '', after = ''] = words.example.split('{example}');
  const shown = { text: String(example), isEnglish: language !== 'en' };
  return html`<span class="example">${before}${sentencesView([shown])}${after}</span>`;
}

export function findingsView(keys: PathKeys, editing: Editing): unknown {
  const told = findingsAt(editing.findings, keys);
  if (told.length === 0) return nothing;
  return html`<ul class="findings" id=${findingsId(keys)}>
    ${told.map((one) => findingView(one, keys, editing))}
  </ul>`;
}

function findingView(told: Told, keys: PathKeys, editing: Editing): TemplateResult {
  const { words } = editing;
  const label = typeof keys.at(-1) === 'string' ? fieldLabel(words, keys) : '';
  return html`<li class=${told.severity}>
    <span class="mark">${told.severity === 'error' ? words.mend : words.lookAt}</span>
    ${adviceView(told, keys, label, editing)}
  </li>`;
}

/** What is found, in the language of the page. In English it goes on from the name of the place. */
export function adviceView(
  told: Told,
  keys: PathKeys,
  label: string,
  { document, words, language }: Editing,
): TemplateResult {
  const advice = adviceOf(told, describedAt(document, keys), words, language);
  const goesOn = advice.length > 1 && (language === 'en' || advice[0]?.isEnglish);
  return html`<span>${goesOn ? `${label} ` : nothing}${sentencesView(advice)}</span>`;
}

/** What describes the control of a field. */
export function describedBy(
  described: Described,
  keys: PathKeys,
  editing: Editing,
): string | typeof nothing {
  const ids = [
    ...(explained(described, editing) ? [helpId(keys)] : []),
    ...(findingsAt(editing.findings, keys).length > 0 ? [findingsId(keys)] : []),
    ...(lacksScheme(described, keys, editing) ? [addressId(keys)] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** Whether a field is told that its address leads to one's own site. */
const lacksScheme = (described: Described, keys: PathKeys, { document }: Editing): boolean =>
  shapeOf(described) === 'address' &&
  withScheme(typedText(valueAt(document, keys)).trim()) !== undefined;

export const hasError = (keys: PathKeys, { findings }: Editing): boolean =>
  findingsAt(findings, keys).some(({ severity }) => severity === 'error');
