import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ketamine from '../../content/ketamine-vs-antidepressants.en.json';
import { faultless } from '../../check/testing/faultless.js';
import '../../define/treatment-compare.js';
import type { TreatmentCompare } from '../../elements/treatment-compare.js';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import { itPassesAxe } from '../../testing/axe.js';
import { isChromium, useConsole } from '../../testing/page.js';
import { until } from '../../testing/until.js';
import './comparison-editor.js';
import type { ComparisonEditor, EditedDocument } from './comparison-editor.js';

async function edit(document: unknown = faultless(), language = 'en'): Promise<ComparisonEditor> {
  const editor = await fixture<ComparisonEditor>(
    html`<comparison-editor .document=${document} .language=${language}></comparison-editor>`,
  );
  await editor.updateComplete;
  return editor;
}

const all = <Found extends HTMLElement>(editor: Element, selector: string): Found[] => [
  ...editor.shadowRoot!.querySelectorAll<Found>(selector),
];

const words = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What a button is called. */
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  words(element.querySelector('.name') ?? element).replace(/^\+ /, '');

function button(editor: Element, name: string, within = ''): HTMLElement {
  const found = all(editor, `${within} :is(button, summary)`).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No button "${name}"`);
  return found;
}

async function press(editor: ComparisonEditor, ...names: string[]): Promise<void> {
  for (const name of names) {
    button(editor, name).click();
    await editor.updateComplete;
  }
}

/** The control of a place, such as `$.treatments[0].name`. */
function control(editor: Element, path: string): HTMLInputElement {
  const found = editor.shadowRoot!.getElementById(`control:${path}`);
  if (!found) throw new Error(`No control of ${path}`);
  return found as HTMLInputElement;
}

async function type(editor: ComparisonEditor, path: string, value: string): Promise<void> {
  const field = control(editor, path);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await editor.updateComplete;
}

const findingsOf = (editor: Element, path: string): string =>
  words(editor.shadowRoot!.getElementById(`findings:${path}`));

const focused = (editor: Element): Element | null => editor.shadowRoot!.activeElement;

const without = (document: EditedDocument, name: string) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key !== name));

describe('<comparison-editor>', () => {
  const { lines } = useConsole();

  it('changes what is typed and nothing else of a document, and leaves the one it was given', async () => {
    const given = structuredClone(ketamine) as unknown as EditedDocument;
    const heard: EditedDocument[] = [];
    const editor = await edit(given);
    editor.addEventListener('change', (event) => {
      heard.push((event as CustomEvent<{ document: EditedDocument }>).detail.document);
    });
    await press(editor, 'Sections', 'How well it works');
    await type(editor, '$.sections[2].title', 'How well they work');
    const expected = structuredClone(ketamine) as { sections: { title: string }[] };
    expected.sections[2]!.title = 'How well they work';
    expect(JSON.stringify(editor.document)).to.equal(JSON.stringify(expected));
    expect(JSON.stringify(given)).to.equal(JSON.stringify(ketamine));
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.equal(editor.document);
  });

  it('keeps what it does not know', async () => {
    const given = { ...faultless(), 'x-own': { deep: [1] }, messages: { sources: 'Fontes' } };
    const editor = await edit(given);
    await type(editor, '$.title', 'Another');
    expect(without(editor.document, 'title')).to.deep.equal(without(given, 'title'));
  });

  it('goes on where it is given back what it has made, and begins anew with another document', async () => {
    const editor = await edit();
    await press(editor, 'Treatments', 'Add treatment');
    editor.document = structuredClone(editor.document);
    await editor.updateComplete;
    expect(button(editor, 'Treatments').getAttribute('aria-expanded')).to.equal('true');
    await press(editor, 'Undo');
    expect(editor.document).to.deep.equal(faultless());
    editor.document = { id: 'another' };
    await editor.updateComplete;
    expect(button(editor, 'Undo').matches(':disabled')).to.equal(true);
    expect(button(editor, 'Treatments').getAttribute('aria-expanded')).to.equal('false');
  });

  it('lets what is written in no way of the form be written anew', async () => {
    const editor = await edit({ ...faultless(), condition: ['Stiff neck'] });
    await press(editor, 'Write it anew');
    await type(editor, '$.condition.name', 'Stiff neck');
    expect(editor.document.condition).to.deep.equal({ name: 'Stiff neck' });
  });

  it('shows a finding at its field, and takes it away once it is mended', async () => {
    const editor = await edit();
    await until(() => words(all(editor, '.found')[0]) === 'Nothing found to mend');
    await press(editor, 'Sources', 'Packs for necks');
    await type(editor, '$.sources[0].doi', '10.1000/182.');
    await until(() => findingsOf(editor, '$.sources[0].doi').includes('which is no DOI'));
    const field = control(editor, '$.sources[0].doi');
    expect(field.getAttribute('aria-describedby')).to.include('findings:$.sources');
    expect(words(button(editor, 'Sources'))).to.include('1 to look at');
    await type(editor, '$.sources[0].doi', '10.1000/182');
    await until(() => findingsOf(editor, '$.sources[0].doi') === '');
  });

  it('leads from the summary to the field, wherever that is', async () => {
    const document = faultless();
    const [row] = document.sections[1]!.rows;
    Reflect.deleteProperty(
      (row as never as { cells: { heat: object[] } }).cells.heat[0]!,
      'certainty',
    );
    const editor = await edit(document);
    await until(() => all(editor, '.found .link').length > 0);
    all(editor, '.found .link')[0]!.click();
    const path = '$.sections[1].rows[0].cells.heat[0].certainty';
    await until(() => focused(editor)?.id === `control:${path}`, 'the field has the keyboard');
    expect(focused(editor)?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('adds, moves and removes, says so, and keeps the keyboard near', async () => {
    const editor = await edit();
    const said = () => words(all(editor, '.said')[0]);
    const names = () =>
      (editor.document as never as { treatments: { name: string }[] }).treatments.map(
        ({ name }) => name,
      );
    await press(editor, 'Treatments', 'Add treatment');
    await until(() => focused(editor)?.id === 'control:$.treatments[2].name');
    expect(said()).to.equal('Added: Treatment 3.');
    await type(editor, '$.treatments[2].name', 'Rest');
    expect((editor.document.treatments as object[])[2]).to.deep.equal({ id: 'rest', name: 'Rest' });
    await press(editor, 'Move Rest up');
    await until(() => focused(editor)?.id === 'up:$.treatments[1]');
    expect(names()).to.deep.equal(['Heat', 'Rest', 'Cold pack']);
    expect(said()).to.equal('Rest is now number 2 of 3.');
    await press(editor, 'Move Rest up');
    await until(() => focused(editor)?.id === 'down:$.treatments[0]');
    await press(editor, 'Remove Heat');
    await until(() => focused(editor)?.id === 'open:$.treatments[1]');
    expect(JSON.stringify(editor.document.sections)).not.to.include('"heat":');
    expect(said()).to.equal('Removed: Heat. “Undo” brings it back.');
    await press(editor, 'Undo', 'Undo', 'Undo');
    expect(names()).to.deep.equal(['Heat', 'Cold pack', 'Rest']);
    button(editor, 'Undo').focus();
    await press(editor, 'Undo', 'Undo');
    expect(JSON.stringify(editor.document)).to.equal(JSON.stringify(faultless()));
    await until(() => focused(editor)?.id === 'redo');
    await press(editor, 'Redo');
    expect(names().length).to.equal(3);
  });

  it('goes back by Ctrl+Z outside of texts alone', async () => {
    const editor = await edit();
    await type(editor, '$.title', 'Another');
    const key = () =>
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    control(editor, '$.title').dispatchEvent(key());
    expect(editor.document.title).to.equal('Another');
    button(editor, 'Treatments').dispatchEvent(key());
    expect(editor.document.title).to.equal(faultless().title);
  });

  it('draws the row that is open as readers will see it, and no other', async () => {
    const editor = await edit();
    await press(editor, 'Sections', 'How well each works', 'Felt better');
    const row = () => all(editor, 'comparison-row')[0];
    await until(() => row()?.shadowRoot?.querySelector('.columns'), 'people are drawn');
    expect(all(editor, 'comparison-row').length).to.equal(1);
    await type(editor, '$.sections[1].rows[0].label', 'Felt fine');
    await until(() => words(row()!.shadowRoot!.querySelector('.heading')) === 'Felt fine');
    expect(lines).to.deep.equal([]);
  });

  it('takes a source by its DOI, refuses what is none, and cites it where the author types', async () => {
    const editor = await edit();
    await press(editor, 'Sources');
    const number = control(editor, '$.sources.new');
    number.value = 'Packs';
    await press(editor, 'Add source');
    expect(number.getAttribute('aria-invalid')).to.equal('true');
    expect((editor.document.sources as object[]).length).to.equal(2);
    number.value = 'https://doi.org/10.1000/183';
    await press(editor, 'Add source');
    expect((editor.document.sources as object[])[2]).to.deep.equal({
      id: 'source-1',
      doi: '10.1000/183',
    });
    await type(editor, '$.sources[2].title', 'More packs');
    await press(editor, 'What it is about');
    const text = control(editor, '$.summary[0]');
    text.value = 'Both ease.';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    text.setSelectionRange(4, 4);
    button(editor, 'Cite a source').click();
    await editor.updateComplete;
    await press(editor, 'More packs');
    await until(() => focused(editor) === text);
    expect((editor.document.summary as string[])[0]).to.equal('Both[@more-packs] ease.');
    expect(text.selectionStart).to.equal('Both[@more-packs]'.length);
  });

  it('says why a cell is empty, and never by itself', async () => {
    const editor = await edit();
    await press(editor, 'Sections', 'At a glance', 'Where');
    const cell = '$.sections[0].rows[0].cells.cold';
    const way = editor.shadowRoot!.getElementById(`way-control:${cell}`) as HTMLSelectElement;
    way.selectedIndex = 1;
    way.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await editor.updateComplete;
    const why = control(editor, `${cell}.missing`);
    expect(why.value).to.equal('');
    why.value = 'not-checked';
    why.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await editor.updateComplete;
    const [section] = (editor.document as never as ReturnType<typeof faultless>).sections;
    expect((section!.rows[0] as never as { cells: object }).cells).to.deep.equal({
      heat: { value: 'At home' },
      cold: { missing: 'not-checked' },
    });
  });

  it('makes a row one of another kind, says what has no place there, and brings it back', async () => {
    const editor = await edit();
    const given = JSON.stringify(editor.document);
    await press(editor, 'Sections', 'How well each works', 'Felt better');
    const kind = editor.shadowRoot!.getElementById(
      'kind-control:$.sections[1].rows[0]',
    ) as HTMLSelectElement;
    kind.value = 'effects';
    kind.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    await editor.updateComplete;
    const [, section] = (editor.document as never as ReturnType<typeof faultless>).sections;
    expect(section!.rows[0]!.kind).to.equal('effects');
    expect(words(all(editor, '.said')[0])).to.match(
      /^Changed\. No place there for: .*How many people/,
    );
    await press(editor, 'Undo');
    expect(JSON.stringify(editor.document)).to.equal(given);
    expect(kind.value).to.equal('outcome');
  });

  it('leaves an id that is being typed as it is, whatever is found meanwhile', async () => {
    const editor = await edit();
    await press(editor, 'Treatments', 'Heat');
    const id = control(editor, '$.treatments[0].id');
    id.value = 'war';
    id.dispatchEvent(new InputEvent('input', { bubbles: true }));
    editor.requestUpdate();
    await editor.updateComplete;
    expect(id.value).to.equal('war');
    await type(editor, '$.treatments[0].id', 'warm');
    expect(JSON.stringify(editor.document)).to.include('"warm"');
  });

  it('says of an address without https:// where it leads, and offers the other', async () => {
    const editor = await edit();
    await press(editor, 'Sources', 'Packs for necks');
    await type(editor, '$.sources[0].url', 'clinic.example/x');
    const note = editor.shadowRoot!.getElementById('address:$.sources[0].url');
    expect(words(note)).to.include('a page of the site that shows it');
    const field = control(editor, '$.sources[0].url');
    expect(field.getAttribute('aria-describedby')).to.include('address:$.sources[0].url');
    await press(editor, 'Make it https://clinic.example/x');
    expect(JSON.stringify(editor.document)).to.include('"https://clinic.example/x"');
    expect(editor.shadowRoot!.getElementById('address:$.sources[0].url')).to.equal(null);
  });

  it('says in Spanish what is found, and in English as such what is written in that alone', async () => {
    const editor = await edit({ ...faultless(), funding: undefined, crisisLines: [] }, 'es');
    await until(() => all(editor, '.found .link').length > 0);
    expect(words(all(editor, '.found')[0])).to.include('Diga quién la pagó');
    expect(all(editor, '.found [lang]').length).to.equal(0);
    expect(all(editor, '.help').length, 'Nothing is explained in English unasked').to.equal(0);
    all(editor, '.explain input')[0]!.click();
    await editor.updateComplete;
    expect(words(all(editor, '.help > [lang="en"]')[0])).to.match(/[a-z]/);
  });

  it('reads in its own direction, and each text in that of its words', async () => {
    const given = { ...faultless(), lang: 'ar', title: 'الحرارة أم البرودة؟' };
    const editor = await edit(given);
    editor.parentElement!.dir = 'rtl';
    const direction = (element: Element) => getComputedStyle(element).direction;
    expect(direction(all(editor, '.page')[0]!)).to.equal('ltr');
    expect(direction(control(editor, '$.title'))).to.equal('rtl');
    await press(editor, 'Treatments', 'Heat');
    expect(direction(control(editor, '$.treatments[0].name'))).to.equal('ltr');
  });

  it('names what is needed in words that are apart', async () => {
    const editor = await edit();
    const label = all(editor, 'label').find((one) => one.textContent.includes('Title'))!;
    const pieces = [...label.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
    expect(pieces.map((piece) => piece.textContent)).to.deep.equal(['Title ', 'needed']);
  });

  it('lets a number be typed letter by letter', async () => {
    const editor = await edit();
    await press(editor, 'Sections', 'How well each works', 'Felt better', 'Study 1');
    const path = '$.sections[1].rows[0].cells.heat[0].events';
    const field = control(editor, path);
    for (const value of ['6', '64', '64.', '64.0', '64.05']) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await editor.updateComplete;
      expect(field.value).to.equal(value);
    }
    expect(JSON.stringify(editor.document)).to.include('"events":64.05,');
  });

  for (const broken of [
    { treatments: 3, sections: [null, { rows: {} }] },
    { title: {}, guide: [] },
  ])
    it(`shows ${JSON.stringify(broken)} and keeps it`, async () => {
      const editor = await edit(broken);
      for (const part of all(editor, '.part-head button')) {
        if (part.getAttribute('aria-expanded') === 'false') part.click();
        await editor.updateComplete;
        expect(part.getAttribute('aria-expanded')).to.equal('true');
      }
      expect(editor.document).to.deep.equal(broken);
    });

  it('leaves a document that adds to another as it is', async () => {
    const editor = await edit({ extends: 'ketamine-vs-antidepressants' });
    expect(words(all(editor, '.page')[0])).to.include('adds to the comparison of another');
  });

  for (const language of ['en', 'es'])
    itPassesAxe(`has no fault that axe finds, in ${language}`, async () => {
      const editor = await edit({ ...faultless(), crisisLines: [] }, language);
      await until(() => all(editor, '.found .link').length > 0);
      await expect(editor).to.be.accessible();
      for (const name of [
        'part-treatments',
        'open:$.treatments[0]',
        'part-sections',
        'open:$.sections[1]',
        'open:$.sections[1].rows[0]',
        'open:$.sections[1].rows[0].cells.heat[0]',
      ]) {
        editor.shadowRoot!.getElementById(name)!.click();
        await editor.updateComplete;
      }
      for (const details of all<HTMLDetailsElement>(editor, 'details')) details.open = true;
      await expect(editor).to.be.accessible();
      for (const name of ['part-sources', 'open:$.sources[0]', 'part-guide']) {
        editor.shadowRoot!.getElementById(name)!.click();
        await editor.updateComplete;
      }
      await expect(editor).to.be.accessible();
    });

  // Other engines' drivers press keys on the page alone.
  if (isChromium)
    it('makes a comparison of nothing, by the keyboard alone', async () => {
      const editor = await edit({});
      const tabTo = async (name: string) => {
        for (let tabs = 0; tabs < 80; tabs += 1) {
          const at = focused(editor);
          if (at && (at.id === name || nameOf(at) === name)) return;
          await sendKeys({ press: 'Tab' });
        }
        throw new Error(`The keyboard does not come to "${name}"`);
      };
      const go = async (name: string) => {
        await tabTo(name);
        await sendKeys({ press: 'Enter' });
        await editor.updateComplete;
      };
      const write = async (path: string, text: string) => {
        await tabTo(`control:${path}`);
        await sendKeys({ type: text });
      };
      await write('$.title', 'Heat or cold?');
      await go('Treatments');
      for (const [index, name] of ['Heat', 'Cold'].entries()) {
        await go('Add treatment');
        await write(`$.treatments[${index}].name`, name);
      }
      await go('Sections');
      await go('Add section');
      await write('$.sections[0].title', 'At a glance');
      await go('Add row');
      await go('Short facts');
      await write('$.sections[0].rows[0].label', 'Where');
      await write('$.sections[0].rows[0].cells.heat.value', 'At home');
      await write('$.sections[0].rows[0].cells.cold.value', 'In a clinic');
      expect(editor.document).to.deep.equal({
        id: 'heat-or-cold',
        title: 'Heat or cold?',
        treatments: [
          { id: 'heat', name: 'Heat' },
          { id: 'cold', name: 'Cold' },
        ],
        sections: [
          {
            id: 'at-a-glance',
            title: 'At a glance',
            rows: [
              {
                kind: 'facts',
                id: 'where',
                label: 'Where',
                cells: { heat: { value: 'At home' }, cold: { value: 'In a clinic' } },
              },
            ],
          },
        ],
      });
      expect(parseComparison(editor.document).comparison?.id).to.equal('heat-or-cold');
      const shown = await fixture<TreatmentCompare>(
        html`<treatment-compare .document=${editor.document}></treatment-compare>`,
      );
      expect(words(shown.shadowRoot!.querySelector('[part~="title"]'))).to.equal('Heat or cold?');
    });
});
