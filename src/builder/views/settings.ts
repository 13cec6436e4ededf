import { html, nothing, type TemplateResult } from 'lit';
import { formatsFor } from '../../i18n/formats.js';
import { ownName } from '../../i18n/own-name.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { hasGuide } from '../shown.js';
import { offered } from '../take/element-markup.js';
import { checkField, checkListField, type Option, selectField, textField } from './fields.js';
import { problemOfHref, problemOfLabel } from './problems.js';
import type { Scope } from './scope.js';

/** The second step: what readers need. */
export function settingsView(scope: Scope): TemplateResult {
  const { choices } = scope;
  return html`${languageView(scope)} ${OF_SUBJECT[choices.subject](scope)}`;
}

const LANGUAGES = ['en', 'es', 'de', 'ar'];

function languageView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'language',
    label: words.pageLanguage,
    value: choices.language,
    options: [
      { value: '', label: words.languageOfPage },
      ...LANGUAGES.map((value) => ({ value, label: ownName(value) })),
    ],
    set: (language) => set({ language }),
  });
}

const OF_SUBJECT: Readonly<Record<Scope['choices']['subject'], (scope: Scope) => unknown>> = {
  comparison: (scope) => [
    regionView(scope),
    offersView(scope),
    nextStepView(scope),
    guideView(scope),
    more(scope, [treatmentsView, sectionsView, viewView, levelView]),
  ],
  chart: (scope) => [
    outcomeView(scope),
    captionView(scope),
    more(scope, [frameView, treatmentsView]),
  ],
  guide: (scope) => [
    hasGuide(scope.shown) ? nothing : html`<p>${scope.words.guideMissing}</p>`,
    regionView(scope),
    more(scope, [levelView]),
  ],
  posts: (scope) => [
    headingView(scope),
    limitView(scope),
    layoutView(scope),
    more(scope, [rankView, levelView]),
  ],
};

/** What most sites leave as it is. */
function more(scope: Scope, views: readonly ((scope: Scope) => unknown)[]): TemplateResult {
  return html`<details class="more">
    <summary>${scope.words.moreSettings}</summary>
    ${views.map((view) => view(scope))}
  </details>`;
}

function regionView({ choices, shown, words, language, set }: Scope): TemplateResult {
  const formats = formatsFor(language);
  const regions = new Set(shown.comparison?.crisisLines.map(({ region }) => region) ?? []);
  const named = [...regions]
    .filter((region) => region !== 'INTL')
    .map((value) => ({ value, label: formats.region(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return selectField({
    name: 'region',
    label: words.region,
    help: words.regionHelp,
    value: choices.region,
    options: [{ value: '', label: words.regionOfReader }, ...named],
    set: (region) => set({ region }),
  });
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function treatmentsView({ choices, shown, words, set }: Scope): unknown {
  const treatments = shown.comparison?.treatments ?? [];
  if (treatments.length < 3) return nothing;
  const ids = idsOf(treatments);
  return checkListField({
    name: 'treatments',
    label: words.treatments,
    help: words.treatmentsHelp,
    items: treatments.map(({ id, name }) => ({ id, label: name })),
    ticked: ids.filter((id) => !choices.hiddenTreatments.includes(id)),
    set: (ticked) => set({ hiddenTreatments: ids.filter((id) => !ticked.includes(id)) }),
  });
}

function sectionsView({ choices, shown, words, set }: Scope): unknown {
  const sections = shown.comparison?.sections ?? [];
  if (sections.length < 2) return nothing;
  const ids = idsOf(sections);
  return checkListField({
    name: 'sections',
    label: words.sections,
    help: words.sectionsHelp,
    items: sections.map(({ id, title }) => ({ id, label: title })),
    ticked: ids.filter((id) => !choices.hiddenSections.includes(id)),
    set: (ticked) => set({ hiddenSections: ids.filter((id) => !ticked.includes(id)) }),
  });
}

function offersView({ choices, shown, words, set }: Scope): unknown {
  const treatments = shown.comparison?.treatments ?? [];
  if (treatments.length === 0) return nothing;
  return checkListField({
    name: 'offers',
    label: words.offers,
    help: words.offersHelp,
    items: treatments.map(({ id, name }) => ({ id, label: name })),
    ticked: offered(choices, shown) ?? [],
    set: (offers) => set({ offers }),
  });
}

function viewView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'view',
    label: words.view,
    value: choices.view,
    options: [
      { value: 'auto', label: words.viewAuto },
      { value: 'table', label: words.viewTable },
      { value: 'cards', label: words.viewCards },
    ],
    set: (view) => set({ view }),
  });
}

const LEVELS: readonly Option[] = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));

function levelView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'heading-level',
    label: words.headingLevel,
    help: words.headingLevelHelp,
    value: String(choices.headingLevel),
    options: LEVELS,
    set: (level) => set({ headingLevel: Number(level) }),
  });
}

function guideView({ choices, shown, words, set }: Scope): TemplateResult {
  const isThere = hasGuide(shown);
  return checkField({
    name: 'guide',
    label: words.guide,
    help: isThere ? undefined : words.guideMissing,
    value: choices.guide && isThere,
    disabled: !isThere,
    set: (guide) => set({ guide }),
  });
}

function nextStepView({ choices, words, set }: Scope): TemplateResult {
  return html`<fieldset class="group">
    <legend>${words.nextStep}</legend>
    ${textField({
      name: 'next-label',
      label: words.nextLabel,
      value: choices.nextLabel,
      problem: problemOfLabel(choices, words),
      set: (nextLabel) => set({ nextLabel }),
    })}
    ${textField({
      name: 'next-href',
      label: words.nextHref,
      help: words.nextHrefHelp,
      type: 'url',
      value: choices.nextHref,
      problem: problemOfHref(choices, words),
      set: (nextHref) => set({ nextHref }),
    })}
  </fieldset>`;
}

function outcomesIn(comparison: Comparison | undefined): Option[] {
  const rows = comparison?.sections.flatMap((section) => section.rows) ?? [];
  return rows.flatMap((row) =>
    row.kind === 'outcome' && row.id !== undefined ? [{ value: row.id, label: row.label }] : [],
  );
}

function outcomeView({ choices, shown, words, set }: Scope): TemplateResult {
  const outcomes = outcomesIn(shown.comparison);
  if (outcomes.length === 0) return html`<p>${words.outcomesNone}</p>`;
  return selectField({
    name: 'outcome',
    label: words.outcome,
    value: choices.outcome,
    options: [{ value: '', label: words.outcomeFirst }, ...outcomes],
    set: (outcome) => set({ outcome }),
  });
}

function frameView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'frame',
    label: words.frame,
    value: choices.frame,
    options: [
      { value: 'auto', label: words.frameAuto },
      { value: 'gain', label: words.frameGain },
      { value: 'loss', label: words.frameLoss },
    ],
    set: (frame) => set({ frame }),
  });
}

function captionView({ choices, words, set }: Scope): TemplateResult {
  return textField({
    name: 'caption',
    label: words.caption,
    value: choices.caption,
    set: (caption) => set({ caption }),
  });
}

function rankView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'rank',
    label: words.rank,
    value: choices.rank,
    options: [
      { value: 'related', label: words.rankRelated },
      { value: 'newest', label: words.rankNewest },
      { value: 'none', label: words.rankNone },
    ],
    set: (rank) => set({ rank }),
  });
}

const MOST_POSTS = 24;

function limitView({ choices, words, set }: Scope): TemplateResult {
  return textField({
    name: 'limit',
    label: words.limit,
    type: 'number',
    value: String(choices.limit),
    set: (text) => {
      const limit = Math.round(Number(text));
      set({ limit: Math.min(Math.max(limit || 1, 1), MOST_POSTS) });
    },
  });
}

function layoutView({ choices, words, set }: Scope): TemplateResult {
  return selectField({
    name: 'layout',
    label: words.layout,
    value: choices.layout,
    options: [
      { value: 'list', label: words.layoutList },
      { value: 'cards', label: words.layoutCards },
      { value: 'compact', label: words.layoutCompact },
    ],
    set: (layout) => set({ layout }),
  });
}

function headingView({ choices, words, set }: Scope): TemplateResult {
  return textField({
    name: 'heading',
    label: words.heading,
    help: words.headingHelp,
    value: choices.heading,
    set: (heading) => set({ heading }),
  });
}
