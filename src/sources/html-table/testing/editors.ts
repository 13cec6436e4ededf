import type { Outline } from './outline.js';

/** A table in the markup that an editor produces, and what its author meant. */
export interface TableFixture {
  readonly name: string;
  readonly markup: string;
  readonly expected: Outline;
}

const GOOGLE_CELL =
  'border-left:solid #000000 1pt;border-right:solid #000000 1pt;vertical-align:top;padding:5pt 5pt 5pt 5pt;overflow:hidden;overflow-wrap:break-word;';
const GOOGLE_RUN =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;';
const run = (text: string, weight = 400, style = 'normal') =>
  `<span style="${GOOGLE_RUN}font-weight:${weight};font-style:${style};">${text}</span>`;
const line = (...runs: string[]) =>
  `<p dir="ltr" style="line-height:1.2;margin-top:0pt;margin-bottom:0pt;">${runs.join('')}</p>`;
const docs = (...content: string[]) => `<td style="${GOOGLE_CELL}">${content.join('')}</td>`;
const docsItem = (text: string) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation" style="margin-top:0pt;">${run(text)}</p></li>`;

const word = (content: string, attributes = '') =>
  `<td width=208 ${attributes} valign=top style='width:155.8pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${content}</td>`;
const wordLine = (content: string) =>
  `<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'>${content}<o:p></o:p></p>`;
const wordItem = (text: string, place: 'First' | 'Last') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:18.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const sheet = (text: string, style = '', attributes = '') =>
  `<td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;${style}" ${attributes}>${text}</td>`;

/** What Google Sheets writes beside the words of a cell. */
const sheetValue = (text: string) =>
  `data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;${text}&quot;}"`;

export const EDITORS: readonly TableFixture[] = [
  {
    name: 'the table block of WordPress, with header, footer and caption',
    markup: `<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th></th><th class="has-text-align-center" data-align="center">Walking</th><th class="has-text-align-center" data-align="center">Swimming</th></tr></thead><tbody><tr><td><strong>Where</strong></td><td class="has-text-align-center" data-align="center">Outside</td><td class="has-text-align-center" data-align="center">In a <em>warm</em> pool<br>or in the sea</td></tr><tr><td><strong>Cost</strong></td><td class="has-text-align-center" data-align="center">Nothing ✓</td><td class="has-text-align-center" data-align="center"></td></tr></tbody><tfoot><tr><td>More</td><td class="has-text-align-center" data-align="center"><a href="https://example.org/walk" data-type="link" data-id="https://example.org/walk">Walks</a></td><td class="has-text-align-center" data-align="center">–</td></tr></tfoot></table><figcaption class="wp-element-caption">Moving with a sore knee</figcaption></figure>`,
    expected: {
      title: 'Moving with a sore knee',
      treatments: ['Walking', 'Swimming'],
      sections: [
        [
          'Moving with a sore knee',
          ['Where', 'Outside', 'In a *warm* pool ¶ or in the sea'],
          ['Cost', 'Nothing ✓', '?'],
          ['More', '[Walks](https://example.org/walk)', '–'],
        ],
      ],
    },
  },
  {
    name: 'the table block of WordPress without a header, as it is inserted',
    markup: `<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td></td><td>Tea</td><td>Coffee</td></tr><tr><td>Taste</td><td>Mild</td><td>Strong</td></tr></tbody></table></figure>`,
    expected: {
      title: 'Tea · Coffee',
      treatments: ['Tea', 'Coffee'],
      sections: [['Tea · Coffee', ['Taste', 'Mild', 'Strong']]],
    },
  },
  {
    name: 'the classic editor of WordPress',
    markup: `<table style="border-collapse: collapse; width: 100%;" border="1">
<tbody>
<tr>
<td style="width: 33.3333%;"></td>
<td style="width: 33.3333%;"><strong>Heat</strong></td>
<td style="width: 33.3333%;"><strong>Cold</strong></td>
</tr>
<tr>
<td style="width: 33.3333%;"><strong>How</strong></td>
<td style="width: 33.3333%;">
<ul>
<li>A warm pack</li>
<li>A bath</li>
</ul>
</td>
<td style="width: 33.3333%;"><img class="alignnone size-full wp-image-12" src="https://example.org/wp-content/uploads/pack.jpg" alt="A gel pack" width="300" height="200" /></td>
</tr>
<tr>
<td style="width: 33.3333%;">&nbsp;</td>
<td style="width: 33.3333%;">&nbsp;</td>
<td style="width: 33.3333%;">&nbsp;</td>
</tr>
</tbody>
</table>`,
    expected: {
      title: 'Heat · Cold',
      treatments: ['Heat', 'Cold'],
      sections: [
        [
          'Heat · Cold',
          [
            'How',
            '• A warm pack • A bath',
            '![A gel pack](https://example.org/wp-content/uploads/pack.jpg 300x200)',
          ],
        ],
      ],
    },
  },
  {
    name: 'TablePress, with a footer that repeats the header',
    markup: `<h2 id="tablepress-3-name" class="tablepress-table-name tablepress-table-name-id-3">Sleep</h2>
<table id="tablepress-3" class="tablepress tablepress-id-3" aria-labelledby="tablepress-3-name">
<thead>
<tr class="row-1">
	<th class="column-1">Question</th><th class="column-2">Earplugs</th><th class="column-3">White noise</th>
</tr>
</thead>
<tfoot>
<tr class="row-5">
	<th class="column-1">Question</th><th class="column-2">Earplugs</th><th class="column-3">White noise</th>
</tr>
</tfoot>
<tbody class="row-striping row-hover">
<tr class="row-2">
	<td class="column-1">Price</td><td colspan="2" class="column-2">Low</td>
</tr>
<tr class="row-3">
	<td class="column-1">Good for</td><td class="column-2">Snoring<br />
Traffic</td><td class="column-3">Voices</td>
</tr>
</tbody>
</table>`,
    expected: {
      title: 'Sleep',
      treatments: ['Earplugs', 'White noise'],
      sections: [
        ['Question', ['Price', 'Low', 'Low'], ['Good for', 'Snoring ¶ Traffic', 'Voices']],
      ],
    },
  },
  {
    name: 'a paste from Google Docs',
    markup: `<b style="font-weight:normal;" id="docs-internal-guid-1b2c3d4e-7fff-aaaa-bbbb-0123456789ab"><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;table-layout:fixed;width:451pt"><colgroup><col /><col /><col /></colgroup><tbody>
<tr style="height:0pt">${docs(`<br />`)}${docs(line(run('Massage', 700)))}${docs(line(run('Stretching', 700)))}</tr>
<tr style="height:0pt">${docs(line(run('What you feel', 700)))}${docs(line(run('Warm and '), run('loose', 700), run(', for '), run('hours', 400, 'italic')))}${docs(line(run('A pull.')), line(run('No pain.')))}</tr>
<tr style="height:0pt">${docs(line(run('You need', 700)))}${docs(line(run('Someone else')))}${docs(`<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${docsItem('A mat')}${docsItem('Ten minutes')}</ul>`)}</tr>
</tbody></table></div></b>`,
    expected: {
      title: 'Massage · Stretching',
      treatments: ['Massage', 'Stretching'],
      sections: [
        [
          'Massage · Stretching',
          ['What you feel', 'Warm and **loose**, for *hours*', 'A pull. ¶ No pain.'],
          ['You need', 'Someone else', '• A mat • Ten minutes'],
        ],
      ],
    },
  },
  {
    name: 'a paste from Google Sheets, with a title and sections in merged cells',
    markup: `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody>
<tr style="height:21px;">${sheet('Getting to work', 'font-weight:bold;', 'rowspan="1" colspan="3"')}</tr>
<tr style="height:21px;">${sheet('')}${sheet('Bus', 'font-weight:bold;')}${sheet('Bicycle', 'font-weight:bold;')}</tr>
<tr style="height:21px;">${sheet('Money', 'font-weight:bold;', 'rowspan="1" colspan="3"')}</tr>
<tr style="height:21px;">${sheet('A month')}${sheet('60', '', `data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:60}"`)}${sheet('5', 'font-weight:bold;')}</tr>
<tr style="height:21px;">${sheet('Time', 'font-weight:bold;')}${sheet('')}${sheet('')}</tr>
<tr style="height:21px;">${sheet('A day')}${sheet('40 min')}${sheet('30 min<br/>in the dry')}</tr>
<tr style="height:21px;">${sheet('')}${sheet('')}${sheet('')}</tr>
</tbody></table></google-sheets-html-origin>`,
    expected: {
      title: 'Getting to work',
      treatments: ['Bus', 'Bicycle'],
      sections: [
        ['Money', ['A month', '60', '**5**']],
        ['Time', ['A day', '40 min', '30 min ¶ in the dry']],
      ],
    },
  },
  {
    name: 'a paste from Google Sheets, with the value of each cell beside its words, a link and words in bold',
    markup: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody>
<tr style="height:21px;">${sheet('')}${sheet('Drops', '', sheetValue('Drops'))}${sheet('Ointment', '', sheetValue('Ointment'))}</tr>
<tr style="height:21px;">${sheet('How it is used', '', sheetValue('How it is used'))}${sheet('<span style="font-size:10pt;font-family:Arial;font-weight:bold;font-style:normal;color:#000000;">Quick</span><span style="font-size:10pt;font-family:Arial;font-style:normal;color:#000000;">, by day</span>', '', `${sheetValue('Quick, by day')} data-sheets-textstyleruns="{&quot;1&quot;:0,&quot;2&quot;:{&quot;5&quot;:1}}\ue110{&quot;1&quot;:5}"`)}${sheet('At night', '', sheetValue('At night'))}</tr>
<tr style="height:21px;">${sheet('Price', '', sheetValue('Price'))}${sheet('4.50', 'text-align:right;', 'data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:4.5}" data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;0.00&quot;,&quot;3&quot;:1}" data-sheets-formula="=R[1]C[0]*2"')}${sheet('<a class="in-cell-link" target="_blank" href="https://example.org/price">Ask</a>', 'color:#1155cc;text-decoration:underline;', `${sheetValue('Ask')} data-sheets-hyperlink="https://example.org/price"`)}</tr>
</tbody></table></google-sheets-html-origin>`,
    expected: {
      title: 'Drops · Ointment',
      treatments: ['Drops', 'Ointment'],
      sections: [
        [
          'Drops · Ointment',
          ['How it is used', '**Quick**, by day', 'At night'],
          ['Price', '4.50', '[Ask](https://example.org/price)'],
        ],
      ],
    },
  },
  {
    name: 'a paste from Word',
    markup: `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  ${word(wordLine('<o:p>&nbsp;</o:p>'))}
  ${word(wordLine('<b>Glasses</b>'))}
  ${word(wordLine('<b>Contact<br>lenses</b>'))}
 </tr>
 <tr style='mso-yfti-irow:1'>
  ${word(wordLine("<b><span lang=EN-GB style='mso-ansi-language:EN-GB'>Care</span></b>"))}
  ${word(wordLine('A cloth'))}
  ${word(wordItem('Wash your hands', 'First') + wordItem('Change the <i>fluid</i>', 'Last'))}
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  ${word(wordLine('<b>Check-up</b>'))}
  ${word(wordLine("Once a year<span style='mso-spacerun:yes'>  </span>or so"), 'colspan=2')}
 </tr>
</table>`,
    expected: {
      title: 'Glasses · Contact lenses',
      treatments: ['Glasses', 'Contact lenses'],
      sections: [
        [
          'Glasses · Contact lenses',
          ['Care', 'A cloth', '• Wash your hands • Change the *fluid*'],
          ['Check-up', 'Once a year or so', 'Once a year or so'],
        ],
      ],
    },
  },
  {
    name: 'Markdown on GitHub, with a section in bold',
    markup: `<markdown-accessiblity-table data-catalyst=""><table>
<thead>
<tr>
<th>Criterion</th>
<th align="center">Paper book</th>
<th align="right">E-reader</th>
</tr>
</thead>
<tbody>
<tr>
<td><strong>Costs</strong></td>
<td align="center"></td>
<td align="right"></td>
</tr>
<tr>
<td>One book</td>
<td align="center">10 to 20</td>
<td align="right">5 to <code>15</code></td>
</tr>
<tr>
<td><strong>Comfort</strong></td>
<td align="center"></td>
<td align="right"></td>
</tr>
<tr>
<td>In bed</td>
<td align="center">Heavy<br>Needs a lamp</td>
<td align="right">Light, see <a href="https://example.org/e" rel="nofollow">a test</a></td>
</tr>
</tbody>
</table></markdown-accessiblity-table>`,
    expected: {
      title: 'Paper book · E-reader',
      treatments: ['Paper book', 'E-reader'],
      sections: [
        ['Costs', ['One book', '10 to 20', '5 to 15']],
        [
          'Comfort',
          ['In bed', 'Heavy ¶ Needs a lamp', 'Light, see [a test](https://example.org/e)'],
        ],
      ],
    },
  },
  {
    name: 'Markdown through kramdown and Hugo',
    markup: `<table>
  <thead>
    <tr>
      <th style="text-align: left"> </th>
      <th style="text-align: left">Oil</th>
      <th style="text-align: left">Butter</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td style="text-align: left">Smoke point</td>
      <td style="text-align: left">About 200 °C<sup id="fnref:1" role="doc-noteref"><a href="https://example.org/post#fn:1" class="footnote" rel="footnote">1</a></sup></td>
      <td style="text-align: left">10<sup>2</sup> °C and more, H<sub>2</sub>O goes</td>
    </tr>
  </tbody>
</table>`,
    expected: {
      title: 'Oil · Butter',
      treatments: ['Oil', 'Butter'],
      sections: [
        [
          'Oil · Butter',
          [
            'Smoke point',
            'About 200 °C[¹](https://example.org/post#fn:1)',
            '10² °C and more, H₂O goes',
          ],
        ],
      ],
    },
  },
  {
    name: 'an export of Notion, with both headers',
    markup: `<table id="18196b61-6923-80d7-a184-fbc0352dabc3" class="simple-table"><thead class="simple-table-header"><tr id="a1"><th id="Wi" class="simple-table-header-color simple-table-header">Plant</th><th id="EyR" class="simple-table-header-color simple-table-header">Fern</th><th id="Qz" class="simple-table-header-color simple-table-header">Cactus</th></tr></thead><tbody><tr id="a2"><th id="Wi" class="simple-table-header-color simple-table-header">Water</th><td id="EyR" class=""><strong>Often</strong></td><td id="Qz" class="">Rarely</td></tr><tr id="a3"><th id="Wi" class="simple-table-header-color simple-table-header">Light</th><td id="EyR" class="">Shade</td><td id="Qz" class="">Sun<br/>all day</td></tr></tbody></table>`,
    expected: {
      title: 'Fern · Cactus',
      treatments: ['Fern', 'Cactus'],
      sections: [['Plant', ['Water', '**Often**', 'Rarely'], ['Light', 'Shade', 'Sun ¶ all day']]],
    },
  },
  {
    name: 'a code block of Squarespace or Ghost, with treatments in rows',
    markup: `<div class="sqs-block html-block sqs-block-html"><div class="sqs-html-content"><div class="table-responsive"><table class="table"><thead><tr><th scope="col">Way</th><th scope="col">Price</th><th scope="col">Noise</th><th scope="col">Speed</th><th scope="col">Comfort</th><th scope="col">Air</th><th scope="col">Luggage</th><th scope="col">Sleep</th></tr></thead>
<tbody><tr><th scope="row">Train</th><td>90</td><td>Low</td><td>6 h</td><td>Good</td><td>Fresh</td><td>Any</td><td>Yes</td></tr>
<tr><th scope="row">Plane</th><td>70</td><td>High</td><td>2 h</td><td>Poor</td><td>Dry</td><td>One</td><td>No</td></tr></tbody></table></div></div></div>`,
    expected: {
      title: 'Train · Plane',
      treatments: ['Train', 'Plane'],
      sections: [
        [
          'Train · Plane',
          ['Price', '90', '70'],
          ['Noise', 'Low', 'High'],
          ['Speed', '6 h', '2 h'],
          ['Comfort', 'Good', 'Poor'],
          ['Air', 'Fresh', 'Dry'],
          ['Luggage', 'Any', 'One'],
          ['Sleep', 'Yes', 'No'],
        ],
      ],
    },
  },
  {
    name: 'a table of Wix, with a name and a picture in each header',
    markup: `<div data-testid="richTextElement" class="wixui-rich-text"><table><tbody><tr><td><p class="font_8">&nbsp;</p></td><td><p class="font_8"><img src="https://static.example.org/a.png" alt="A drop" width="64" height="64"></p><p class="font_8"><span style="font-weight:bold">Drops</span></p><p class="font_8">Three a day</p></td><td><p class="font_8"><span style="font-weight:bold">Spray</span></p></td></tr><tr><td><p class="font_8">Sting</p></td><td><p class="font_8">Some<wix-image></wix-image></p></td><td><p class="font_8"><span class="wixGuard">&#8203;</span></p></td></tr></tbody></table></div>`,
    expected: {
      title: 'Drops · Spray',
      treatments: ['Drops', 'Spray'],
      sections: [['Drops · Spray', ['Sting', 'Some', '?']]],
    },
  },
];

/** Shapes that no editor is known for, and that people write. */
export const SHAPES: readonly TableFixture[] = [
  {
    name: 'a group of rows in the first column',
    markup: `<table><tr><th colspan="2"></th><th>A</th><th>B</th></tr>
<tr><th rowspan="2" scope="rowgroup">Costs</th><th>Money</th><td>1</td><td>2</td></tr>
<tr><th>Time</th><td>3</td><td>4</td></tr>
<tr><th scope="rowgroup">Harms</th><th>Falls</th><td>5</td><td>6</td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [
        ['Costs', ['Money', '1', '2'], ['Time', '3', '4']],
        ['Harms', ['Falls', '5', '6']],
      ],
    },
  },
  {
    name: 'a group of rows below sections of their own',
    markup: `<table><tr><th></th><th></th><th>A</th><th>B</th></tr><tr><th colspan="4">Daily life</th></tr>
<tr><td rowspan="2">Costs</td><td>Money</td><td>1</td><td>2</td></tr><tr><td>Time</td><td>3</td><td>4</td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [['Daily life · Costs', ['Money', '1', '2'], ['Time', '3', '4']]],
    },
  },
  {
    name: 'a header in two rows',
    markup: `<table><thead><tr><th rowspan="2">For</th><th colspan="2">Medicines</th><th rowspan="2">Talking</th></tr><tr><th>Tablet</th><th>Spray</th></tr></thead>
<tbody><tr><th>Who</th><td>Adults</td><td>Some adults</td><td>Anyone</td></tr></tbody></table>`,
    expected: {
      title: 'Tablet · Spray · Talking',
      treatments: ['Tablet (Medicines)', 'Spray (Medicines)', 'Talking'],
      sections: [['For', ['Who', 'Adults', 'Some adults', 'Anyone']]],
    },
  },
  {
    name: 'a label that is merged over two rows, and facts merged in both directions',
    markup: `<table><tr><th></th><th>A</th><th>B</th><th>C</th></tr>
<tr><th rowspan="2">Cost</th><td>1</td><td rowspan="2">2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr>
<tr><th>Time</th><td colspan="2">6</td><td>7</td></tr></table>`,
    expected: {
      title: 'A · B · C',
      treatments: ['A', 'B', 'C'],
      sections: [['A · B · C', ['Cost', '1 ¶ 4', '2', '3 ¶ 5'], ['Time', '6', '6', '7']]],
    },
  },
  {
    name: 'headers in the first column only',
    markup: `<table><tr><td></td><td>Price</td><td>Noise</td></tr><tr><th>Train</th><td>90</td><td>Low</td></tr><tr><th>Plane</th><td>70</td><td>High</td></tr></table>`,
    expected: {
      title: 'Train · Plane',
      treatments: ['Train', 'Plane'],
      sections: [['Train · Plane', ['Price', '90', '70'], ['Noise', 'Low', 'High']]],
    },
  },
  {
    name: 'treatments in rows because their names alone have a scope',
    markup: `<table><tr><th></th><th>Price</th><th>Noise</th></tr><tr><th scope="row">Train</th><td>90</td><td>Low</td></tr><tr><th scope="row">Plane</th><td>70</td><td>High</td></tr></table>`,
    expected: {
      title: 'Train · Plane',
      treatments: ['Train', 'Plane'],
      sections: [['Train · Plane', ['Price', '90', '70'], ['Noise', 'Low', 'High']]],
    },
  },
  {
    name: 'a footer written first, notes, empty rows and columns, and one span too many',
    markup: `<table><caption>Two ways</caption><tfoot><tr><td colspan="99">* Prices of <em>May</em></td></tr></tfoot><tr></tr>
<tr><th></th><th></th><th>A</th><th></th><th>B</th></tr><tr><td></td><td></td><td></td><td></td><td></td></tr>
<tr><th rowspan="65534">Price</th><td></td><td>1*</td><td></td><td>2</td></tr></table>`,
    expected: {
      title: 'Two ways',
      treatments: ['A', 'B'],
      sections: [['Two ways | * Prices of *May*', ['Price', '1*', '2']]],
    },
  },
  {
    name: 'a table in a cell, and cells that overlap',
    markup: `<table><tr><th></th><th>A</th><th>B</th></tr>
<tr><th>Dose</th><td>See<table><tr><th>Day</th><th>Drops</th></tr><tr><td>1</td><td>2</td></tr></table>here</td><td rowspan="2">4</td></tr>
<tr><th>Time</th><td colspan="2">5</td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [['A · B', ['Dose', 'See ¶ Day Drops ¶ 1 2 ¶ here', '4'], ['Time', '5', '4']]],
    },
  },
  {
    name: 'two columns, the rows of which are what is compared',
    markup: `<table><thead><tr><th>Way</th><th>Price</th></tr></thead><tr><th scope="row">Train</th><td>90</td></tr><tr><th scope="row">Plane</th><td>70</td></tr></table>`,
    expected: {
      title: 'Train · Plane',
      treatments: ['Train', 'Plane'],
      sections: [['Train · Plane', ['Price', '90', '70']]],
    },
  },
  {
    name: 'a label with a line below it, and a row without a label',
    markup: `<table><tr><th></th><th>A</th><th>B</th></tr>
<tr><th><p>Cost</p><p><small>a month, see <a href="https://example.org/">prices</a></small></p></th><td>1</td><td>2</td></tr>
<tr><td></td><td>or 3</td><td></td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [
        ['A · B', ['Cost | a month, see [prices](https://example.org/)', '1 ¶ or 3', '2']],
      ],
    },
  },
  {
    name: 'lists of steps, lists in lists, and words around them in order',
    markup: `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>How</th>
<td>First:<ol><li>Wash<ul><li>hands</li><li>face</li></ul>well</li><li><p>Dry</p></li></ol>Then rest.</td><td>- one<br>- two<br>three</td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [
        [
          'A · B',
          [
            'How',
            'First: ¶ 1. Wash 2. hands 3. face 4. well 5. Dry ¶ Then rest.',
            '• one • two ¶ three',
          ],
        ],
      ],
    },
  },
  {
    name: 'pictures in a link, with a late address, of an emoji, and in a label',
    markup: `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Look <img src="https://example.org/i.png" alt="An eye"></th>
<td><a href="https://example.org/big.jpg"><img src="data:image/gif;base64,R0lGOD" data-src="https://example.org/a.jpg" alt="A pack"></a></td>
<td>Fine <img draggable="false" role="img" class="emoji" alt="🙂" src="https://s.w.org/images/core/emoji/15.0.3/svg/1f642.svg"> <img src="https://example.org/b.png" alt=""></td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [
        [
          'A · B',
          [
            'Look | ![An eye](https://example.org/i.png)',
            '![](https://example.org/a.jpg) [A pack](https://example.org/big.jpg)',
            'Fine 🙂 ![](https://example.org/b.png)',
          ],
        ],
      ],
    },
  },
  {
    name: 'no labels at all',
    markup: `<table><tr><td></td><th>A</th><th>B</th><th>C</th></tr><tr><td></td><td>1</td><td>2</td><td>3</td></tr></table>`,
    expected: {
      title: 'A · B · C',
      treatments: ['A', 'B', 'C'],
      sections: [['A · B · C', ['–', '1', '2', '3']]],
    },
  },
  {
    name: 'what a reader would not see',
    markup: `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>How</th><td>One<span hidden> no</span><span style="display:none"> no</span><noscript>no</noscript><template>no</template><script type="text/plain">no</script><style>no{}</style></td><td><svg hidden><title>no</title></svg>Two</td></tr></table>`,
    expected: {
      title: 'A · B',
      treatments: ['A', 'B'],
      sections: [['A · B', ['How', 'One', 'Two']]],
    },
  },
];
