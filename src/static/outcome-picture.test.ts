import { expect } from '@open-wc/testing';
import chartEdges from '../../demo/documents/chart-edges.json';
import perThousand from '../../demo/documents/chart-edges-per-thousand.json';
import knee from '../../demo/documents/knee-osteoarthritis.json';
import neck from '../../demo/documents/neck-german.json';
import english from '../content/ketamine-vs-antidepressants.en.json';
import spanish from '../content/ketamine-vs-antidepressants.es.json';
import { comparisons as arabic } from '../i18n/languages/ar.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import { treatmentColours } from '../styles/treatment-colours.js';
import { MARKUP } from '../testing/attacks.js';
import { contrast, rgbaOf } from '../styles/contrast.js';
import { fullDocument, parsed, withValue } from '../testing/documents.js';
import { outcomePicture } from './outcome-picture.js';
import { TREATMENT_COLOURS } from './picture/outcome-block.js';

type Outcome = RowOf<'outcome'>;

const outcomesOf = ({ sections }: Comparison): Outcome[] =>
  sections.flatMap(({ rows }) => rows).filter((row): row is Outcome => row.kind === 'outcome');

const LONG = 'WAŁĘSA ЩЁГОЛЬ ΩΜΕΓΑ 日本語の長い文章です ภาษาไทยยาวมาก 👩‍👩‍👧‍👦 MMMMMMWWWWWW '.repeat(3);

function documents(): readonly (readonly [name: string, comparison: Comparison])[] {
  const inArabic = { ...fullDocument(), lang: 'ar', title: 'مقارنة تجريبية', messages: arabic };
  return [
    ['in English', parsed(english)],
    ['in Spanish', parsed(spanish)],
    ['in German', parsed(neck)],
    ['in Arabic', parsed(withValue(inArabic, '$.sections[1].rows[0].label', 'أشخاص خفّ ألمهم'))],
    ['of four treatments', parsed(knee)],
    ['of the ends of the scale', parsed(chartEdges)],
    ['in 1,000', parsed(perThousand)],
    ['of every script', parsed(withValue(fullDocument(), '$.sections[1].rows[0].label', LONG))],
    ['of an attacker', parsed(withValue(fullDocument(), '$.title', MARKUP.join(' ')))],
  ];
}

/** A picture as the browser reads it, by the rules of XML. */
function shown(row: Outcome, comparison: Comparison, width: number): SVGSVGElement {
  const text = outcomePicture(row, comparison, { width });
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(documentElement.localName, documentElement.textContent ?? '').to.equal('svg');
  const svg = document.importNode(documentElement as unknown as SVGSVGElement, true);
  document.body.append(svg);
  return svg;
}

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesIn(svg: SVGSVGElement): Box[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const { x, y, width, height } = text.getBBox();
    return { words: text.textContent, left: x, right: x + width, top: y, bottom: y + height };
  });
}

const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('a picture of an outcome, in a browser', () => {
  for (const [name, comparison] of documents()) {
    it(`has no words outside, and none over others: ${name}`, () => {
      for (const row of outcomesOf(comparison)) {
        for (const width of [800, 320]) {
          const svg = shown(row, comparison, width);
          try {
            const boxes = boxesIn(svg);
            const { height } = svg.viewBox.baseVal;
            const isOutside = ({ left, right, top, bottom }: Box) =>
              left < 0 || right > width || top < 0 || bottom > height;
            const over = boxes.filter((box, index) =>
              boxes.slice(index + 1).some((other) => meet(box, other)),
            );
            expect(boxes).to.have.lengthOf.at.least(10);
            expect(boxes.filter(isOutside).map(({ words }) => words)).to.deep.equal([]);
            expect(over.map(({ words }) => words)).to.deep.equal([]);
          } finally {
            svg.remove();
          }
        }
      }
    });
  }

  it('can be read: its words and its people stand out from its ground', () => {
    const comparison = parsed(knee);
    const svg = shown(outcomesOf(comparison)[0]!, comparison, 800);
    try {
      const ground = rgbaOf(svg.querySelector('rect')!.getAttribute('fill')!);
      const standsOut = (element: Element, paint: string) =>
        contrast(rgbaOf(element.getAttribute(paint)!), ground);
      for (const text of svg.querySelectorAll('text')) {
        expect(standsOut(text.parentElement!, 'fill'), text.textContent).to.be.at.least(4.5);
      }
      for (const path of svg.querySelectorAll('path')) {
        const paint = path.hasAttribute('stroke') ? 'stroke' : 'fill';
        expect(standsOut(path, paint), path.outerHTML.slice(-80)).to.be.at.least(3);
      }
    } finally {
      svg.remove();
    }
  });

  it('has the colours of treatments as they are on a light page', () => {
    const host = document.createElement('div');
    host.style.color = '#000';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${treatmentColours.cssText} i { color: var(--_treatment) }`);
    root.adoptedStyleSheets = [sheet];
    try {
      TREATMENT_COLOURS.forEach((colour, index) => {
        const around = document.createElement('span');
        around.className = `treatment-${index + 1}`;
        const mark = around.appendChild(document.createElement('i'));
        root.append(around);
        const [own, page] = [rgbaOf(colour), rgbaOf(getComputedStyle(mark).color)];
        own.forEach((part, channel) => expect(part).to.be.closeTo(page[channel]!, 2));
      });
    } finally {
      host.remove();
    }
  });
});
