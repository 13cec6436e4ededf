import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../check/judge-document.js';
import { isExtension } from '../../model/comparison/extension.js';
import { fill } from '../../model/fill.js';
import type { ComparisonEditorChangeEvent } from '../editor/comparison-editor.js';
import { listener } from '../../views/listener.js';
import type { Choices } from '../choices.js';
import type { PageLanguage } from '../words/index.js';
import { translated } from '../words/translated.js';
import { actionButton, areaField, fileField, radioField, textField } from './fields.js';
import { problemOfFeeds, problemOfLinks } from './problems.js';
import { saidView } from './said.js';
import type { Scope } from './scope.js';
import { sentencesView } from './sentences.js';

/** The first step: what is shown. */
export function whatView(scope: Scope): TemplateResult {
  const { choices, words, set } = scope;
  return html`${radioField({
    name: 'subject',
    label: words.subject,
    value: choices.subject,
    options: [
      { value: 'comparison', label: words.subjectComparison, help: words.subjectComparisonHelp },
      { value: 'chart', label: words.subjectChart, help: words.subjectChartHelp },
      { value: 'guide', label: words.subjectGuide, help: words.subjectGuideHelp },
      { value: 'posts', label: words.subjectPosts, help: words.subjectPostsHelp },
    ],
    set: (subject) => set({ subject: subject as Choices['subject'] }),
  })}
    ${choices.subject === 'posts' ? postsView(scope) : contentView(scope)}`;
}

function contentView(scope: Scope): TemplateResult {
  const { choices, words, set } = scope;
  return html`${radioField({
    name: 'content',
    label: words.content,
    value: choices.content,
    options: [
      { value: 'built-in', label: words.contentBuiltIn, help: words.contentBuiltInHelp },
      { value: 'own', label: words.contentOwn, help: words.contentOwnHelp },
    ],
    set: (content) => set({ content: content as Choices['content'] }),
  })}
    ${choices.content === 'own' ? ownView(scope) : nothing}`;
}

function ownView(scope: Scope): TemplateResult {
  const { choices, words, set, actions } = scope;
  return html`${radioField({
    name: 'beginning',
    label: words.beginning,
    value: choices.beginning,
    options: [
      { value: 'table', label: words.beginningTable },
      { value: 'names', label: words.beginningNames },
      { value: 'json', label: words.beginningJson },
    ],
    set: (beginning) => set({ beginning: beginning as Choices['beginning'] }),
  })}
    ${BEGINNINGS[choices.beginning](scope)}
    ${saidView(scope, 'begin')}
    ${choices.ownBefore ? actionButton(words.bringBack, actions.bringBack, 'quiet') : nothing}
    ${choices.own ? editorView(scope) : nothing}
    ${choices.own || choices.beginning === 'json' ? jsonView(scope) : nothing}`;
}

const BEGINNINGS: Readonly<Record<Choices['beginning'], (scope: Scope) => unknown>> = {
  table: (scope) => {
    const { choices, words, set, actions } = scope;
    return html`${areaField({
      name: 'table',
      label: words.table,
      help: words.tableHelp,
      value: choices.table,
      rows: 7,
      set: (table) => set({ table }),
      paste: actions.pasteTable,
    })}
      ${fileField({
        name: 'table-file',
        label: words.tableFile,
        accept: '.csv,.tsv,.html,.htm',
        take: actions.readFile,
      })}
      ${beginView(scope)}`;
  },
  names: (scope) => {
    const { choices, words, set } = scope;
    return html`${areaField({
      name: 'names',
      label: words.names,
      help: words.namesHelp,
      value: choices.names,
      rows: 4,
      set: (names) => set({ names }),
    })}
      ${beginView(scope)}`;
  },
  json: ({ words, actions }) =>
    fileField({
      name: 'json-file',
      label: words.jsonFile,
      accept: '.json',
      take: actions.readFile,
    }),
};

function beginView({ choices, words, set, actions }: Scope): TemplateResult {
  return html`${textField({
    name: 'condition',
    label: words.condition,
    help: words.conditionHelp,
    value: choices.condition,
    set: (condition) => set({ condition }),
  })}
    ${actionButton(words.begin, actions.begin)}`;
}

function jsonView({ choices, edited, words, set, actions }: Scope): TemplateResult {
  return html`<details ?open=${choices.beginning === 'json' || isExtension(edited)}>
    <summary>${words.json}</summary>
    ${areaField({
      name: 'own',
      label: words.json,
      help: words.jsonHelp,
      value: choices.own,
      rows: 14,
      isCode: true,
      set: (own) => set({ own }),
    })}
    ${choices.own ? actionButton(words.download, actions.saveOwn, 'quiet') : nothing}
  </details>`;
}

/** The form for what can be read; what is wrong with what cannot. */
function editorView(scope: Scope): TemplateResult {
  const { edited, language, actions } = scope;
  if (!edited) return findingsView(scope);
  const isAddition = isExtension(edited);
  return html`${isAddition ? findingsView(scope) : nothing}<comparison-editor
    .document=${edited}
    .language=${language}
    @change=${listener((event: ComparisonEditorChangeEvent) => actions.edit(event.detail.document))}
    @focusout=${listener(actions.leaveEditor)}
  ></comparison-editor>`;
}

/** As many findings as can be taken in at once. */
const FIRST_FINDINGS = 5;

function findingsView({ shown: { told }, words, language }: Scope): TemplateResult {
  const sorted = [...told].sort((one, other) => gravity(other) - gravity(one));
  const [first, rest] = [sorted.slice(0, FIRST_FINDINGS), sorted.slice(FIRST_FINDINGS)];
  const errors = told.filter(({ severity }) => severity === 'error').length;
  const count = { errors, warnings: told.length - errors };
  const list = (some: readonly Told[]) =>
    html`<ul>
      ${some.map((one) => findingView(one, words, language))}
    </ul>`;
  return html`<div class="findings">
    <h3>${words.findings}</h3>
    <p role="status">${told.length > 0 ? fill(words.findingsCount, count) : words.findingsNone}</p>
    ${first.length > 0 ? list(first) : nothing}
    ${rest.length > 0 ? html`<details><summary>${fill(words.findingsAll, { count: told.length })}</summary>${list(rest)}</details>` : nothing}
  </div>`;
}

const gravity = ({ severity }: Told): number => (severity === 'error' ? 1 : 0);

function findingView(
  { severity, path, message, mend }: Told,
  words: Scope['words'],
  language: PageLanguage,
): TemplateResult {
  const what = translated(message, language);
  const sentences = [{ ...what, text: `${what.text}.` }, translated(mend, language)];
  return html`<li class=${severity}>
    <strong>${severity === 'error' ? words.findingError : words.findingWarning}:</strong>
    <code>${path}</code> ${sentencesView(sentences)}
  </li>`;
}

function postsView(scope: Scope): TemplateResult {
  const { choices, words, set, actions } = scope;
  return html`${radioField({
    name: 'posts-from',
    label: words.postsFrom,
    value: choices.postsFrom,
    options: [
      { value: 'feed', label: words.postsFeed },
      { value: 'links', label: words.postsLinks },
    ],
    set: (from) => set({ postsFrom: from as Choices['postsFrom'] }),
  })}
    ${
      choices.postsFrom === 'feed'
        ? html`${textField({
            name: 'feed',
            label: words.feed,
            help: words.feedHelp,
            type: 'url',
            value: choices.feed,
            problem: problemOfFeeds(choices.feed, words),
            set: (feed) => set({ feed }),
          })}
        ${actionButton(words.feedLook, actions.askFeed)}${saidView(scope, 'feed')}`
        : areaField({
            name: 'links',
            label: words.links,
            help: words.linksHelp,
            value: choices.links,
            rows: 6,
            problem: problemOfLinks(choices.links, words),
            set: (links) => set({ links }),
          })
    }`;
}
