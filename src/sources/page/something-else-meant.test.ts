import { expect } from '@open-wc/testing';
import { somethingElseMeant } from './something-else-meant.js';

const KNOWN = [
  'theme',
  'lang',
  'src',
  'comparison',
  'heading-level',
  'headinglevel',
  'region',
  'view',
  'treatments',
];
KNOWN.push('sections', 'offers', 'outcome', 'frame');

/** An element from its attributes and its children, as a parser makes it. */
function meantBy(attributes: string, children = ''): string | undefined {
  const page = new DOMParser().parseFromString(
    `<body><treatment-compare ${attributes}>${children}</treatment-compare>`,
    'text/html',
  );
  return somethingElseMeant(page.querySelector('treatment-compare')!, KNOWN);
}

describe('what in a tag says that another comparison was meant', () => {
  describe('is an attribute', () => {
    for (const attribute of [
      ...['src=""', 'src="  "', 'comparison=""', 'src'],
      ...['scr', 'rsc', 'srcs', 'srx', 'sorce', 'scource', 'soruce', 'source', 'sources', 'srcc'],
      ...['comparision', 'comparsion', 'comparisons', 'compairson', 'comparaison', 'comparizon'],
      ...[
        'document',
        'docment',
        'docuemnt',
        'documents',
        'data-document',
        ':document',
        '[document]',
      ],
      ...[
        ':src',
        '[src]',
        '.src',
        'v-bind:src',
        'x-bind:src',
        'bind:src',
        '[attr.src]',
        'attr.src',
      ],
      ...[':src.prop', '[(document)]', 'prop:document', 'ng-src', 'data-ng-src', ':comparison'],
      ...['data-src', 'data-lazy-src', 'lazy-src', 'data-original', 'data-original-src', 'srcset'],
      ...[
        'data-srcset',
        'data-cfsrc',
        'nitro-lazy-src',
        'data-lazysrc',
        'original-src',
        'data-scr',
      ],
      ...['href', 'data-href', 'url', 'uri', 'data-url', 'file', 'data-file', 'json', 'data-json'],
      ...['data-source', 'data_src', 'data-comparison', 'data-comparision', 'src-url', 'SRCSET'],
      ...['data-lazyload', 'data-lazy', 'data-lazy-load', 'data-echo', 'data-orig', 'xlink:href'],
      ...['comparison-id', 'comparison-name', 'comparisonname', 'data-comparison-id', 'compare'],
      ...['document-url', 'data-source-url', 'sourceurl', 'json-url', 'json-file', 'file-url'],
      ...['data-json-file', 'filename', 'data', 'sr', 'sc', 'csr', 'rc', 'comparacion'],
      ...['anything="/a/knee.json"', 'data-any="knee.csv?v=2"'],
      ...['regoin', 'treatment', 'headinglevl', 'section', 'offer', 'veiw', 'them', 'outcomes'],
    ]) {
      it(attribute, () => {
        const written = attribute.includes('=') ? attribute : `${attribute}="x"`;
        expect(meantBy(written)).to.equal(attribute.split('=')[0]!.toLowerCase());
      });
    }
  });

  describe('is none of', () => {
    for (const attribute of [
      ...['id', 'class', 'style', 'title', 'lang', 'dir', 'hidden', 'slot', 'part', 'role', 'is'],
      ...['tabindex', 'nonce', 'inert', 'translate', 'draggable', 'accesskey', 'popover', 'name'],
      ...[
        'itemscope',
        'itemtype',
        'itemprop',
        'itemref',
        'contenteditable',
        'spellcheck',
        'exportparts',
      ],
      ...[
        'aria-label',
        'aria-live',
        'aria-describedby',
        'aria-busy',
        'aria-current',
        'align',
        'width',
      ],
      ...[
        'theme',
        'heading-level',
        'headinglevel',
        'region',
        'view',
        'treatments',
        'sections',
        'offers',
        'key',
        'ref',
      ],
      ...[
        'data-v-7ba5bd90',
        '_ngcontent-abc-c12',
        '_nghost-abc-c12',
        'ng-version',
        'data-astro-cid-x',
      ],
      ...['data-astro-source-file', 'data-astro-source-loc', 'data-reactroot', 'data-react-helmet'],
      ...[
        'data-aos',
        'data-aos-delay',
        'data-sr',
        'data-sr-id',
        'data-id',
        'data-wow-delay',
        'data-sal',
      ],
      ...['data-sentry-element', 'data-sentry-source-file', 'data-testid', 'data-qa', 'data-cy'],
      ...[
        'data-element_type',
        'data-settings',
        'data-block',
        'data-type',
        'data-animation',
        'data-theme',
      ],
      ...['wire:id', 'wire:key', 'wire:snapshot', 'wire:model', 'wire:ignore', 'x-data', 'x-show'],
      ...['x-init', 'x-cloak', ':class', ':key', '@click', 'v-if', 'v-cloak', 'onclick', 'onload'],
      ...['hx-get', 'hx-target', 'up-main', 'q:id', 's:12', 'data-turbo', 'data-controller'],
      ...[
        'data-svelte-h',
        'svelte-xyz',
        'c-abc_def',
        'data-region',
        'data-mce-style',
        'data-gtm-vis',
      ],
      ...[
        'jsaction',
        'jsname',
        'data-elementor-id',
        'data-w-id',
        'data-wf-page',
        'data-framer-name',
      ],
      ...['data-hk', 'data-island', 'data-server-rendered', 'data-scroll', 'data-section', 'async'],
      ...['resource', 'data-course', 'course', 'data-force', 'data-sec', 'actions', 'long'],
      ...['data-src-line', 'data-source-line', 'data-sourcepos', 'data-path', 'data-name'],
      ...['hx-push-url', 'hreflang', 'xml:lang', 'xmlns:xlink', 'data-turbo-permanent'],
      ...['data-original-title', 'loading', 'fetchpriority', 'decoding', 'size', 'sizes', 'type'],
    ]) {
      it(attribute, () => {
        expect(meantBy(`${attribute}="x"`)).to.be.undefined;
      });
    }
  });

  describe('is something inside', () => {
    for (const [name, children] of [
      ['an outline of a table in divs', '<div>Metformin</div><div>Insulin</div>'],
      ['a picture of a table', '<p><img src="table.png" alt="Metformin or insulin"></p>'],
      ['a picture that leads somewhere', '<a href="/t"><img src="table.png" alt=""></a>'],
      ['a figure', '<figure><figcaption>Two treatments</figcaption></figure>'],
      ['JSON in pre', '<pre>{"title": "Knee"}</pre>'],
      ['JSON in code', '<p><code>{"title": "Knee"}</code></p>'],
      ['JSON as words', '{"title": "Knee"}'],
      ['JSON in a paragraph', '<p>Words</p><p>\n {“title”: “Knee”}</p>'],
      ['a list in JSON', '[{"title": "Knee"}]'],
      ['JSON in a script of another type', '<script type="text/plain">{"title": "Knee"}</script>'],
      ['a frame', '<iframe src="https://sheets.example/"></iframe>'],
      ['an object', '<object data="t.pdf"></object>'],
      ['a heading', '<h2>Metformin or insulin?</h2><p>Words</p>'],
      ['a list of definitions', '<dl><dt>Metformin</dt><dd>By mouth</dd></dl>'],
      ['a list of words', '<ul><li>Metformin</li><li>Insulin</li></ul>'],
      [
        'words beside links',
        '<ul><li><a href="/m">Metformin</a>: by mouth</li><li><a href="/i">Insulin</a>: by needle</li></ul>',
      ],
      [
        'words before lists in a list',
        '<ul><li>Metformin<ul><li><a href="/m">m</a></ul><li>Insulin<ul><li><a href="/i">i</a></ul></ul>',
      ],
      ['another element of the page', '<wp-table data="7"></wp-table>'],
      ['a table in Markdown', '\n| | A | B |\n|---|---|---|\n| Cost | x | y |\n'],
      [
        'a table in Markdown, in a paragraph',
        '<p>| | A | B |<br>|---|---|---|<br>| Cost | x | y |</p>',
      ],
      ['a table in Markdown with emphasis', '<p>| <b>Metformin</b> | <b>Insulin</b> |</p>'],
      [
        'a table in Markdown without its edges',
        '<p>Cost | little | much<br>Taste | mild | strong</p>',
      ],
      ['a row of a table', '<p>How it tastes | mild | strong</p>'],
      ['cells parted by tabs', 'Cost\tlittle\tmuch\nTaste\tmild\tstrong'],
      ['a shortcode', '[table id=3 /]'],
      ['a shortcode after words', '<p>Here it is:</p><p>[table id=3 /]</p>'],
      ['markup as text', '&lt;table&gt;&lt;tr&gt;&lt;td&gt;x'],
      ['markup as text, twice', '&amp;lt;table&amp;gt;'],
      ['what a template left', '<p>{{ comparison.title }}</p>'],
      ['what a template left in words', 'Here is {% include "knee" %}'],
      ['JSON in a script without a type', '<script>{"title": "Knee"}</script>'],
      ['JSON in a script', '<script type="text/javascript">{"title": "Knee"}</script>'],
      ['JSON in a module', '<script type="module">{"title": "Knee"}</script>'],
      ['JSON deep inside', '<p><script type="application/json">{}</script></p>'],
      ['a script of data', '<script src="knee.json"></script>'],
      ['a table without scripts', '<noscript><table><tr><td>x</table></noscript>'],
      ['a picture without scripts', '<noscript><img src="t.png" alt="Table"></noscript>'],
      ['values with commas', '<p>,Rest,Exercise<br>Cost,nothing,shoes</p>'],
      ['values with commas in lines', 'Effect,Rest,Exercise\nCost,,shoes\n'],
      ['values with semicolons', 'Effect;Rest;Exercise\nCost;nothing;shoes'],
      ['JSON after a mark that nobody sees', '\u200B{"title": "Knee"}'],
      ['JSON of a variable', 'comparison = {"title": "Knee"}'],
      ['JSON of a variable, on lines', 'comparison = {\n title: x\n}'],
      ['JSON in a fence', '```json\n{}\n```'],
      ['JSON in quotes', `"{'title': 'Knee'}"`],
      ['JSON in CDATA', '<![CDATA[{"title":"Knee"}]]>'],
      ['a shortcode in a sentence', '<p>Compare: [table id=3 /]</p>'],
      ['a shortcode without a name', '<p>[knee-table]</p>'],
      ['marks of percent', 'Here: %%table-3%%'],
      ['what a template left of script', 'Here: ${comparison}'],
      ['brackets of a plugin', 'Here: ((table 3))'],
      ['a fence of colons', '::: table 3 :::'],
      ['PHP', '<?php table(3); ?>'],
      ['PHP as text', '&lt;?= table(3) ?&gt;'],
      ['a table of boxes', '│ Rest │ Exercise │\n├──────┼──────────┤'],
      ['a table of wide bars', '<p>费用｜没有｜鞋<br>味道｜淡｜浓</p>'],
      ['columns of blanks', 'Taste    Mild    Strong\nCost     Low     High'],
      ['columns of wide blanks', 'Taste&emsp;Mild<br>Cost&emsp;Low'],
      ['YAML', 'title: Knee\ntreatments:\n  - name: Rest\n'],
      ['a picture in Markdown', '![Tea or coffee](table.png)'],
      [
        'a row of spans',
        '<span class=row><span>Taste</span><span>Mild</span><span>Strong</span></span>',
      ],
      ['columns of spans', '<span>Rest</span>\n<span>Exercise</span>'],
      ['paragraphs like cells', '<p>Metformin</p><p>Insulin</p>'],
      ['lines like cells', 'Metformin<br>Insulin'],
      ['the name of a file', 'knee.json'],
      ['an address', '<p>https://example.org/knee</p>'],
      ['a link to data', '<a href="/knee.json">knee.json</a>'],
      ['JSON in a slot of ours', '<div slot="caption">{"a":1}</div>'],
      ['a template', '<template><table></table></template>'],
      ['a table in a slot that nobody has', '<div slot="content">Metformin</div>'],
    ] as const) {
      it(name, () => {
        expect(meantBy('', children)).to.be.a('string');
      });
    }
  });

  describe('is nothing in', () => {
    for (const [name, children] of [
      ['nothing', ''],
      ['blanks', '\n\t\t\n  '],
      ['a comment', '<!-- wp:html { "a": [1] } | x | y | -->'],
      ['words', 'Depression: ketamine or an antidepressant?'],
      ['words with indents of tabs', '\n\t\t\tWords of an author,\n\t\t\ton two lines.\n\t\t'],
      [
        'a paragraph',
        '<p>Words <b>of</b> an <em>author</em>, <span>in</span> 2<sup>nd</sup> place.<br>More.</p>',
      ],
      ['paragraphs and links', '<p>Words</p>\n<p>See <a href="/x">the comparison</a>.</p>'],
      ['a link', '<a href="https://www.nice.org.uk/guidance/ng222">Depression in adults</a>'],
      [
        'links with a line between',
        '<p><a href="/a">A</a> | <a href="/b">B</a> | <a href="/c">C</a></p>',
      ],
      ['one line between words', '<p>Depression | A clinic</p>'],
      [
        'a list of links',
        '<ul>\n<li><a href="/a">A | b | c</a>\n</li><li> · <a href="/b">B</a></li></ul>',
      ],
      ['brackets within a sentence', 'Ask [your clinician] (or {us}) first.'],
      ['noscript', '<noscript><p>Please allow scripts.</p></noscript>'],
      ['a list with words', '<ul><li>See <a href="/g">Guide</a></li></ul>'],
      ['a list with a kind', '<ul><li><a href="/g">Guide</a> (PDF)</li></ul>'],
      ['a list of one', '<ul><li>Depression guide</li></ul>'],
      ['the page one is on', '<ul><li><a href="/g">Guide</a></li><li>This page</li></ul>'],
      [
        'a list of publishers',
        '<ul><li><a href="/a">A</a>, NICE</li><li><a href="/b">B</a>, NHS</li></ul>',
      ],
      ['a drawing in a link', '<a href="/g"><svg><path d="M0 0"/></svg> Guide</a>'],
      ['a picture in a link', '<a href="/g"><img src="i.png" alt=""> Guide</a>'],
      ['a picture of a letter', '<p>Well <img class="emoji" src="s.svg" alt="🙂"> done</p>'],
      [
        'words that were translated',
        '<p><font><font>Depression </font></font><b><font><font>and</font></font></b><font> more</font></p>',
      ],
      [
        'marks of writing',
        'Press <kbd>F1</kbd><hr>An <ins>added</ins>, <bdi>isolated</bdi>, <dfn>defined</dfn> word.',
      ],
      [
        'fragments of a sentence',
        '<p><span>Ketamine or</span> <span>tablets: what helps?</span></p>',
      ],
      ['a draft', '[Draft] Ketamine or an antidepressant?'],
      ['a source', 'Ketamine works faster [Smith 2020].'],
      ['less than', '&lt; 18 years: ask first.'],
      ['a way back', '&lt;Back to all guides'],
      ['navigation', 'Home | Depression | Treatments'],
      [
        'navigation, some of it linked',
        '<a href="/">Home</a> | Depression in adults | <a href="/t">T</a>',
      ],
      ['lines of a text', 'For adults, young or old,\nand for all who ask, first of all.'],
      ['two sentences with wide blanks', 'One.  Two.\nThree.  Four.'],
      ['a counter in a slot of ours', '<p slot="next-step"><noscript><img src="c"></noscript></p>'],
      ['a script in a slot of ours', '<div slot="next-step"><script>({ "a": 1 })</script></div>'],
      [
        'what stands in our slots',
        '<a slot="next-step" href="/b"><img src="b.png" alt="Book"> now</a>',
      ],
      ['a caption', '<figcaption slot="caption">How <i>many</i> got better</figcaption>'],
    ] as const) {
      it(name, () => {
        expect(meantBy('', children)).to.be.undefined;
      });
    }

    it('is not led astray by the slot that the tag itself is in', () => {
      expect(meantBy('slot="caption"', '<div><b>Metformin</b></div>')).to.equal('<div>');
    });
  });

  it('is quoted as it was written', () => {
    expect(meantBy('', '<ul><li>Metformin</li><li>Insulin</li></ul>')).to.equal('"Metformin"');
    expect(meantBy('', '<p>See [table id=3 /]</p>')).to.equal('"See [table id=3 /]"');
    expect(meantBy('', '<?php table(3); ?>')).to.equal('"<?php table(3); ?>"');
    expect(meantBy('', '<![CDATA[{"a":1}]]>')).to.equal('"<![CDATA[{"a":1}]]>"');
  });

  describe('where the browser takes what is in noscript for text', () => {
    for (const [children, wanted] of [
      ['<p>Please <a href="/s">allow</a> scripts</p>', undefined],
      ['<table><tr><td>x</table>', '"<table><tr><td>x</table>"'],
      ['<img src="t.png">', '"<img src="t.png">"'],
    ] as const) {
      it(children, () => {
        const host = document.createElement('div');
        host.innerHTML = `<noscript>${children}</noscript>`;
        expect(host.querySelector('noscript')!.firstElementChild).to.be.null;
        expect(somethingElseMeant(host, KNOWN)).to.equal(wanted);
      });
    }
  });

  it('takes a long text in time that grows with its length', () => {
    const time = (length: number) => {
      const start = performance.now();
      meantBy(
        '',
        `<p>${'| a \t\n'.repeat(length)}</p><p>${'{ '.repeat(length)}${' '.repeat(length)}`,
      );
      meantBy('', `| ${' \n'.repeat(length)}|`);
      return performance.now() - start;
    };
    const least = (length: number) => Math.min(...[1, 2, 3].map(() => time(length)));
    // Gone through again and again, it would take a hundred times as long: least, for a machine may be busy.
    expect(least(200_000)).to.be.lessThan(2000);
  });
});
