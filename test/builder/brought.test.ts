import { expect } from '@open-wc/testing';
import { until } from '../../src/testing/until.js';
import { type Author, closeBuilders, openBuilder } from './author.js';

/** What authors bring to the page for authors that is not as they think: files, pasted tables, feeds. */

const said = ({ root }: Author): string =>
  [...root.querySelectorAll('.said')].map(({ textContent }) => textContent).join('');

const warned = ({ root }: Author): string =>
  [...root.querySelectorAll('.warning')].map(({ textContent }) => textContent).join('\n');

async function chooseFile(author: Author, name: string, content: BlobPart): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const field = author.field('table-file');
  field.files = files.files;
  const before = said(author);
  field.dispatchEvent(new Event('change'));
  await until(() => said(author) !== before, `It says what ${name} is`);
}

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const HEADER = '\tHeat\tCold pack';

async function tableOf(table: string): Promise<Author> {
  const author = await openBuilder();
  await author.choose('content-own');
  await author.type('table', table);
  await author.type('condition', 'Stiff neck');
  return author;
}

describe('the page for authors', () => {
  afterEach(closeBuilders);

  it('says of a file without a table what it lacks, and keeps what was there', async () => {
    const author = await tableOf(HEADER);
    for (const [name, content, words] of [
      ['page.html', '<p>No table</p>', /page\.html holds no table/],
      ['words.csv', 'Words alone', /words\.csv holds no table/],
      ['nothing.csv', '', /nothing\.csv is empty/],
      ['sheet.xlsx', 'PK\x03\x04 xl/', /sheet\.xlsx is a file of a spreadsheet/],
      ['photo.jpg', bytes('\xff\xd8\xff\xe0'), /photo\.jpg is a picture/],
      ['long.csv', `,Heat,Cold\nCost,${'x'.repeat(1_000_000)},b`, /a cell of more than 5000/],
    ] as const) {
      await chooseFile(author, name, content);
      expect(said(author))
        .to.match(words)
        .and.match(/What was here stays\./);
      expect(author.field('table').value).to.equal(HEADER);
    }
    await author.press('Español');
    await chooseFile(author, 'vacio.csv', '');
    expect(said(author)).to.match(/vacio\.csv está vacío\. Lo que había aquí se queda\./);
  });

  it('reads files in the encodings of spreadsheets, and says where it has guessed', async () => {
    const author = await tableOf('');
    const text = ';Calor;Frío\nDónde;casa;casa';
    await chooseFile(author, 'latin.csv', bytes(text));
    expect(author.field('table').value).to.equal(text);
    expect(said(author)).to.match(/latin\.csv is read\.\nIt is not in UTF-8/);
    const utf16 = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    await chooseFile(author, 'unicode.csv', utf16);
    expect(author.field('table').value).to.equal(text);
    expect(said(author)).to.equal('unicode.csv is read.');
  });

  it('keeps the links of a pasted table, and says what it made of it', async () => {
    const author = await tableOf('');
    await author.paste('table', {
      'text/html': `<table><tr><td><td>Heat<td>Cold pack<td>&nbsp;</tr><tr><td colspan="4">Money</tr><tr><td>Cost<td><td><td></tr>
        <tr><td>Where<td><a href="https://example.org/shops">Shops</a><td><a href="/here">here</a><td></tr></table>`,
    });
    expect(author.field('table').value).to.equal(
      `${HEADER}\nMoney\nCost\t\t\nWhere\t[Shops](https://example.org/shops)\there`,
    );
    expect(said(author)).to.match(/^Links left out: 1\./);
    await author.press('Make a comparison of it');
    expect(said(author)).to.match(
      /Treatments: “Heat”, “Cold pack”\.\nHeadings: “Money”\.\nRows: 2\.\nTo be filled, .*“Cost”/,
    );
    await until(
      () =>
        author.preview
          ?.querySelector('treatment-compare')
          ?.shadowRoot?.querySelector('a[href="https://example.org/shops"]'),
      'The preview has the link',
    );
  });

  it('makes no comparison of a table without names, nor of what is pasted by mistake', async () => {
    const author = await tableOf('Where\tHome\tHome\nCost\t1\t2');
    await author.press('Make a comparison of it');
    expect(said(author)).to.match(/The table has no names of treatments in its first row/);
    await author.type('table', `${HEADER}\nCost\t${'x'.repeat(1_000_000)}\t2`);
    await author.press('Make a comparison of it');
    expect(said(author)).to.match(/The table has a cell of more than 5000 characters/);
    await author.type('table', `${HEADER}\nCost\t1\t2`);
    await author.type('condition', 'x'.repeat(1_000_000));
    await author.press('Make a comparison of it');
    expect(said(author)).to.match(/300 characters at most/);
    expect(author.root.querySelector('comparison-editor')).to.equal(null);
  });

  it('says of a feed what went wrong, before it is taken away', async () => {
    const { refusing } = (await (await fetch('/test-sources/sites')).json()) as {
      refusing: string;
    };
    const author = await openBuilder();
    await author.choose('subject-posts');
    for (const [feed, words] of [
      ['/test-sources/missing.xml', /answered 404\. Open the address/],
      ['/test-sources/failing.xml', /answered 500\. Try again later/],
      ['/test-sources/page.xml', /is no feed: perhaps a page/],
      [`${refusing}/test-sources/good.xml`, /allows no other site.*\(CORS\)/],
    ] as const) {
      await author.type('feed', feed);
      expect(warned(author)).to.match(/Nobody has seen yet whether this feed works/);
      await author.press('Fetch it for the preview');
      await until(() => words.test(said(author)), `It says ${String(words)}, not ${said(author)}`);
      expect(warned(author)).to.match(words);
    }
    await author.type('feed', '/test-sources/good.xml');
    await author.press('Fetch it for the preview');
    await author.previewed('related-posts', /One/);
    await until(() => said(author).includes('The feed works'), 'It says that it works');
    expect(warned(author)).to.equal('');
  });
});
