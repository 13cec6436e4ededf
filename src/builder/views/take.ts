import { html, nothing, type TemplateResult } from 'lit';
import { formatsFor } from '../../i18n/formats.js';
import { fill } from '../../model/fill.js';
import { addressProblem } from '../addresses.js';
import type { Choices } from '../choices.js';
import { SYSTEMS } from '../systems.js';
import { frameSnippet } from '../take/frame-snippet.js';
import { leftOut } from '../take/left-out.js';
import { linksIn } from '../take/links.js';
import {
  addressOf,
  jsonLdSnippet,
  needsPage,
  scriptSnippet,
  type Snippet,
  staticSnippet,
} from '../take/snippets.js';
import { actionButton, radioField, selectField, textField } from './fields.js';
import { problemOf } from './problems.js';
import { saidView } from './said.js';
import type { Scope } from './scope.js';

/** The fourth step: what is taken away. */
export function takeView(scope: Scope): TemplateResult {
  return html`${systemView(scope)} ${formView(scope)} ${codeView(scope)} ${folderView(scope)}
  ${machinesView(scope)}`;
}

function systemView({ choices, words, language, set }: Scope): TemplateResult {
  const system = SYSTEMS.find(({ id }) => id === choices.system);
  return html`${selectField({
    name: 'system',
    label: words.system,
    value: choices.system,
    options: [
      { value: '', label: words.systemChoose },
      ...SYSTEMS.map(({ id, name }) => ({ value: id, label: name })),
    ],
    set: (chosen) => set({ system: chosen }),
  })}
  ${
    system
      ? html`<div class="steps-of-system">
        <ol>
          ${system[language].map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="help">${system.tried ? words.systemTried : words.systemNotTried}</p>
      </div>`
      : nothing
  }`;
}

function formView({ choices, words, set }: Scope): TemplateResult {
  return radioField({
    name: 'form',
    label: words.form,
    value: choices.form,
    options: [
      { value: 'script', label: words.formScript, help: words.formScriptHelp },
      { value: 'static', label: words.formStatic, help: words.formStaticHelp },
      { value: 'plain', label: words.formPlain, help: words.formPlainHelp },
      { value: 'frame', label: words.formFrame, help: words.formFrameHelp },
    ],
    set: (form) => set({ form: form as Choices['form'] }),
  });
}

/** Whether there is anything to take. */
export function isReady({ choices, shown }: Scope): boolean {
  if (choices.subject !== 'posts') return shown.comparison !== undefined;
  return choices.postsFrom === 'feed'
    ? choices.feed.trim() !== ''
    : linksIn(choices.links).length > 0;
}

function snippetOf(scope: Scope): Snippet {
  const { choices, shown, look, hashes, words } = scope;
  if (needsBase(choices) && addressProblem(choices.base) === 'not-web')
    return { problem: words.codeBaseNone };
  if (needsPage(choices) && addressOf(choices) === undefined) return { problem: words.pageNeeded };
  switch (choices.form) {
    case 'script':
      return { text: scriptSnippet(choices, shown, look, hashes) };
    case 'frame':
      if (choices.subject === 'posts' && choices.postsFrom === 'links')
        return { problem: words.framePostsNone };
      return { text: frameSnippet(choices, shown, titleOf(scope)) };
    default:
      return staticSnippet(choices, shown, look, choices.form === 'static' ? 'shadow' : 'light');
  }
}

/** Whether the code names the folder with the scripts. */
const needsBase = ({ form }: Choices): boolean => form === 'script' || form === 'frame';

/** What is shown, as a title. */
export const titleOf = ({ choices, shown, words }: Scope): string =>
  choices.subject === 'posts'
    ? choices.heading || words.subjectPosts
    : (shown.comparison?.title ?? words.preview);

function codeView(scope: Scope): TemplateResult {
  if (!isReady(scope)) return html`<p class="empty">${scope.words.codeNone}</p>`;
  const { choices, shown, words } = scope;
  const isOwn = choices.subject !== 'posts' && shown.name === undefined;
  const snippet = snippetOf(scope);
  return html`${needsBase(choices) ? baseView(scope) : nothing}
    ${needsPage(choices) ? pageView(scope, words.pageNeeded) : nothing}
    ${isOwn && choices.form === 'script' ? ownInView(scope) : nothing}
    ${isOwn ? unfinishedView(scope) : nothing} ${feedView(scope)} ${leftOutView(scope)}
    ${
      'text' in snippet
        ? html`<code-field
          class="main-code"
          .label=${words.code}
          .help=${codeHelp(scope, snippet.text)}
          .text=${snippet.text}
          .words=${words}
        ></code-field>`
        : html`<p class="empty" role="status">${snippet.problem || words.codePostsNone}</p>`
    }`;
}

function codeHelp({ choices, words, version, language }: Scope, text: string): string {
  if (choices.form === 'frame') return words.codeFrameHelp;
  if (choices.form === 'script') return fill(words.codeHelp, { version });
  const kilobytes = Math.ceil(new TextEncoder().encode(text).length / 1000);
  return fill(words.codeStaticHelp, { version, size: formatsFor(language).number(kilobytes) });
}

function unfinishedView({ shown, words }: Scope): unknown {
  const errors = shown.told.filter(({ severity }) => severity === 'error').length;
  return errors > 0
    ? html`<p class="warning">${fill(words.codeUnfinished, { errors })}</p>`
    : nothing;
}

const feedView = ({ choices, feedTrouble }: Scope): unknown =>
  choices.subject === 'posts' && choices.postsFrom === 'feed' && feedTrouble
    ? html`<p class="warning">${feedTrouble}</p>`
    : nothing;

function leftOutView({ choices, look, words }: Scope): unknown {
  const names = { nextStep: words.nextStep, caption: words.caption, look: words.stepLook };
  const list = leftOut(choices, look).map((name) => names[name]);
  return list.length > 0
    ? html`<p class="warning">${fill(words.codeLeftOut, { list: list.join('; ') })}</p>`
    : nothing;
}

function baseView({ choices, words, set }: Scope): TemplateResult {
  return textField({
    name: 'base',
    label: words.base,
    help: words.baseHelp,
    type: 'url',
    value: choices.base,
    problem: problemOf(choices.base, words),
    set: (base) => set({ base: withSlash(base.trim()) }),
  });
}

const withSlash = (address: string): string =>
  address === '' || address.endsWith('/') ? address : `${address}/`;

function ownInView({ choices, words, set }: Scope): TemplateResult {
  return radioField({
    name: 'own-in',
    label: words.ownIn,
    value: choices.ownIn,
    options: [
      { value: 'snippet', label: words.ownInSnippet },
      { value: 'file', label: words.ownInFile },
    ],
    set: (ownIn) => set({ ownIn: ownIn as Choices['ownIn'] }),
  });
}

function folderView(scope: Scope): unknown {
  if (!isReady(scope)) return nothing;
  const { words, actions } = scope;
  return html`<div class="folder">
    <h3>${words.folder}</h3>
    <p class="help">${words.folderHelp}</p>
    ${actionButton(words.folderMake, actions.saveFolder)} ${saidView(scope, 'folder')}
  </div>`;
}

function pageView({ choices, words, set }: Scope, help: string): TemplateResult {
  const { page } = choices;
  const isWhole = page === '' || addressOf(choices) !== undefined;
  return textField({
    name: 'page',
    label: words.pageAddress,
    help,
    type: 'url',
    value: page,
    problem: isWhole ? undefined : { ...problemOf(page, words), text: words.pageNotWhole },
    set: (typed) => set({ page: typed.trim() }),
  });
}

function machinesView(scope: Scope): unknown {
  const { choices, shown, words } = scope;
  if (choices.subject === 'posts' || !shown.comparison) return nothing;
  return html`<details class="machines">
    <summary>${words.machines}</summary>
    <p class="help">${words.machinesHelp}</p>
    ${pageView(scope, words.pageAddressHelp)}
    <code-field
      .label=${words.machinesCode}
      .text=${jsonLdSnippet(choices, shown)}
      .words=${words}
    ></code-field>
  </details>`;
}
