import { expect } from '@open-wc/testing';
import { addScript, loadPage, openPage, type Page, removeFrames, write } from '../frames.js';
import {
  byTag,
  contentOf,
  frames,
  type Lively,
  markupOf,
  type Sample,
  SAMPLES,
  scriptOf,
} from './elements.js';
import { some } from '../../src/testing/runs.js';
import { until } from '../../src/testing/until.js';

/** However an element comes to its page, its reader gets to see the same. */

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>';
const scriptTag = (sample: Sample) => `<script src="${scriptOf(sample)}"></script>`;

type Arrive = (sample: Sample, page: Page) => Lively | Promise<Lively>;

function fragmentOf(sample: Sample, { document }: Page): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markupOf(sample);
  return template.content;
}

function boxIn({ document }: Page, markup = ''): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

function put(
  page: Page,
  node: Node,
  sample: Sample,
  place: ParentNode & Node = boxIn(page),
): Lively {
  place.append(node);
  return byTag(place, sample);
}

/** Without its children. */
function create({ tag, attributes }: Sample, { document }: Page): Lively {
  const element = document.createElement(tag) as Lively;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** On a page that has the script already. */
const LATER: Record<string, Arrive> = {
  'by innerHTML': (sample, page) => byTag(boxIn(page, markupOf(sample)), sample),
  'by insertAdjacentHTML': (sample, page) => {
    const box = boxIn(page);
    box.insertAdjacentHTML('beforeend', markupOf(sample));
    return byTag(box, sample);
  },
  'by a contextual fragment': (sample, page) =>
    put(page, page.document.createRange().createContextualFragment(markupOf(sample)), sample),
  'by createElement, children first': (sample, page) => {
    const element = create(sample, page);
    element.innerHTML = sample.children;
    return put(page, element, sample);
  },
  'by createElement, children later': async (sample, page) => {
    const element = put(page, create(sample, page), sample);
    await frames(page);
    element.innerHTML = sample.children;
    return element;
  },
  'by createElement, children one by one': async (sample, page) => {
    const element = put(page, create(sample, page), sample);
    const holder = page.document.createElement('template');
    holder.innerHTML = sample.children;
    for (const child of [...holder.content.childNodes]) {
      element.append(child);
      await frames(page);
    }
    return element;
  },
  'with other children that are replaced': async (sample, page) => {
    const element = create(sample, page);
    element.innerHTML =
      '<script type="application/json">{</script><ul><li><a href="/x">X</a></li></ul>';
    put(page, element, sample);
    await frames(page);
    element.innerHTML = sample.children;
    await frames(page);
    return element;
  },
  'from the content of a template': (sample, page) => put(page, fragmentOf(sample, page), sample),
  'as a copy of the content of a template': (sample, page) =>
    put(page, fragmentOf(sample, page).cloneNode(true), sample),
  'by importNode': (sample, page) =>
    put(page, page.document.importNode(fragmentOf(sample, page), true), sample),
  'by importNode from another document': (sample, page) => {
    const other = new page.DOMParser().parseFromString(markupOf(sample), 'text/html');
    return put(page, page.document.importNode(byTag(other, sample), true), sample);
  },
  'by adoptNode from another document': (sample, page) => {
    const other = new page.DOMParser().parseFromString(markupOf(sample), 'text/html');
    return put(page, page.document.adoptNode(byTag(other, sample)), sample);
  },
  'as a deep clone of one that is shown': async (sample, page) => {
    const first = byTag(boxIn(page, markupOf(sample)), sample);
    await contentOf(first);
    const clone = put(page, first.cloneNode(true), sample);
    first.remove();
    return clone;
  },
  'as a shallow clone that is given children': async (sample, page) => {
    const first = byTag(boxIn(page, markupOf(sample)), sample);
    await contentOf(first);
    const clone = put(page, first.cloneNode(false), sample);
    clone.append(...first.childNodes);
    first.remove();
    return clone;
  },
  'moved at once': (sample, page) => {
    const element = byTag(boxIn(page, markupOf(sample)), sample);
    boxIn(page).append(element);
    boxIn(page).append(element);
    return element;
  },
  'moved when it is shown': async (sample, page) => {
    const element = byTag(boxIn(page, markupOf(sample)), sample);
    await contentOf(element);
    boxIn(page).append(element);
    return element;
  },
  'taken out and put back': async (sample, page) => {
    const box = boxIn(page, markupOf(sample));
    const element = byTag(box, sample);
    element.remove();
    await frames(page);
    box.append(element);
    await contentOf(element);
    element.remove();
    await frames(page);
    box.append(element);
    return element;
  },
  'through the document of a frame and back': async (sample, page) => {
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const element = byTag(boxIn(page, markupOf(sample)), sample);
    await contentOf(element);
    frame.contentDocument!.body.append(element);
    expect(element.ownerDocument === frame.contentDocument).to.be.true;
    await frames(page);
    const there = await contentOf(element);
    boxIn(page).append(element);
    expect(await contentOf(element), 'in the frame').to.equal(there);
    frame.remove();
    return element;
  },
  'in a closed shadow root': (sample, page) => {
    // eslint-disable-next-line wc/no-closed-shadow-root -- a page may well have one
    const root = boxIn(page).attachShadow({ mode: 'closed' });
    root.innerHTML = markupOf(sample);
    return byTag(root, sample);
  },
  'in a slot of another element': (sample, page) => {
    const box = boxIn(page);
    box.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    box.innerHTML = markupOf(sample);
    return byTag(box, sample);
  },
  'in closed details': async (sample, page) => {
    const box = boxIn(page, `<details><summary>More</summary>${markupOf(sample)}</details>`);
    await frames(page);
    box.querySelector('details')!.open = true;
    return byTag(box, sample);
  },
  'in what is not displayed': async (sample, page) => {
    const box = boxIn(page, `<div style="display: none">${markupOf(sample)}</div>`);
    await frames(page);
    box.querySelector('div')!.style.display = 'block';
    return byTag(box, sample);
  },
  'in what is not displayed yet': async (sample, page) => {
    const box = boxIn(page, `<div style="content-visibility: hidden">${markupOf(sample)}</div>`);
    await frames(page);
    box.querySelector('div')!.style.setProperty('content-visibility', 'auto');
    return byTag(box, sample);
  },
  'in a dialog': async (sample, page) => {
    const box = boxIn(page, `<dialog>${markupOf(sample)}</dialog>`);
    await frames(page);
    const dialog = box.querySelector('dialog')!;
    dialog.showModal();
    await frames(page);
    dialog.close();
    dialog.show();
    return byTag(box, sample);
  },
  'without a page around it, in a body of its own': (sample, page) => {
    const body = page.document.createElement('body');
    body.innerHTML = markupOf(sample);
    page.document.body.replaceWith(body);
    return byTag(body, sample);
  },
};

/** On pages that get the script in one way or another. */
const PARSED: Record<string, (sample: Sample) => Promise<{ page: Page; lines: string[] }>> = {
  'by the parser, the script first': (sample) =>
    loadPage(`${HEAD}${scriptTag(sample)}<body>${markupOf(sample)}<p>More</p>`),
  'by the parser, the script last': (sample) =>
    loadPage(`${HEAD}<body>${markupOf(sample)}<p>More</p>${scriptTag(sample)}`),
  'by the parser, the script inside': (sample) =>
    loadPage(
      `${HEAD}<body>${markupOf({ ...sample, children: `${sample.children}${scriptTag(sample)}` })}<p>More</p>`,
    ),
  'by the parser, the script twice': (sample) =>
    loadPage(`${HEAD}${scriptTag(sample)}<body>${markupOf(sample)}${scriptTag(sample)}<p>More</p>`),
  'by the parser, the script long after': async (sample) => {
    const opened = await loadPage(`${HEAD}<body>${markupOf(sample)}<p>More</p>`);
    await addScript(opened.page, scriptOf(sample));
    return opened;
  },
  'by document.write in one piece': async (sample) => {
    const opened = openPage();
    write(opened.page, `${HEAD}${scriptTag(sample)}<body>${markupOf(sample)}<p>More</p>`);
    opened.page.document.close();
    await untilDefined(opened.page, sample);
    return opened;
  },
  'by document.write in pieces of eighty letters': async (sample) => {
    const opened = openPage();
    write(opened.page, `${HEAD}${scriptTag(sample)}<body>`);
    await untilDefined(opened.page, sample);
    for (const piece of markupOf(sample).match(/[^]{1,80}/g) ?? []) {
      write(opened.page, piece);
      await Promise.resolve();
    }
    // Of this page: one that is still arriving is not drawn by WebKit for ten seconds.
    await frames(window);
    write(opened.page, '<p>More</p>');
    opened.page.document.close();
    return opened;
  },
  'on a page that is opened anew': async (sample) => {
    const opened = await loadPage(`${HEAD}${scriptTag(sample)}<body>${markupOf(sample)}`);
    opened.page.document.open();
    write(opened.page, `${HEAD}${scriptTag(sample)}<body>${markupOf(sample)}<p>More</p>`);
    opened.page.document.close();
    await untilDefined(opened.page, sample);
    return opened;
  },
  'by customElements.upgrade, before it is on the page': async (sample) => {
    const opened = await loadPage(`${HEAD}<body>`);
    const { page } = opened;
    const box = page.document.createElement('div');
    box.innerHTML = markupOf(sample);
    await addScript(page, scriptOf(sample));
    page.customElements.upgrade(box);
    page.document.body.append(box);
    return opened;
  },
};

const untilDefined = ({ customElements: registry }: Page, { tag }: Sample) =>
  until(() => registry.get(tag), 'The script has run');

for (const [index, sample] of SAMPLES.entries()) {
  describe(`${sample.name}, however it comes to its page`, () => {
    let expected = '';
    let later: Awaited<ReturnType<typeof loadPage>>;

    before(async () => {
      const { page } = await loadPage(`${HEAD}<body>${markupOf(sample)}${scriptTag(sample)}`);
      expected = await contentOf(byTag(page.document, sample));
      removeFrames();
      later = await loadPage(`${HEAD}${scriptTag(sample)}<body>`);
    });
    after(removeFrames);

    for (const [name, arrive] of some(Object.entries(LATER), index)) {
      it(`is the same ${name}`, async () => {
        const { page, lines } = later;
        const element = await arrive(sample, page);
        expect(await contentOf(element)).to.equal(expected);
        expect(lines.filter((line) => !line.includes(`<${sample.tag}>`))).to.deep.equal([]);
        page.document.body.replaceChildren();
      });
    }

    for (const [name, open] of some(Object.entries(PARSED), index)) {
      it(`is the same ${name}`, async () => {
        const { page, lines } = await open(sample);
        await until(() => byTag(page.document, sample)?.shadowRoot, 'It is there');
        expect(await contentOf(byTag(page.document, sample))).to.equal(expected);
        expect(lines.filter((line) => !line.includes(`<${sample.tag}>`))).to.deep.equal([]);
      });
    }
  });
}
