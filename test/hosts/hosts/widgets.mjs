/** Widgets that move, clone or replace parts of the page. */

/** Owl Carousel calls what jQuery 4 has no more. */
const JQUERY_3 = '/usr/share/javascript/jquery/jquery.min.js';

/** @param {string} name of the classes */
const slides = (name, inner = `${name}-slide`) =>
  ['<p>The first slide</p>', '<!-- snippet -->', '<p>The last slide</p>']
    .map((slide) => `<div class="${inner}">${slide}</div>`)
    .join('');

/** A table of ten rows, of which a script shows three at a time. */
const LONG_TABLE = `<table class="long"><thead><tr><th>Feature</th><th>Tablet</th><th>Spray</th></tr></thead><tbody>${Array.from(
  { length: 10 },
  (_none, index) => `<tr><th>Row ${index}</th><td>Tablet ${index}</td><td>Spray ${index}</td></tr>`,
).join('')}</tbody></table>`;

const FORMULAS = String.raw`<table><tr><th></th><th>Tablet</th><th>Spray</th></tr>
  <tr><th>Dose</th><td>\(\tfrac{1}{2}\,\text{mg/kg}\)</td><td>84 mg</td></tr>
  <tr><th>Cells</th><td>\(10^{6}\)</td><td>\(1.5 \times 10^{-3}\)</td></tr></table>`;

/** @type {readonly import('../host.mjs').Host[]} */
export const widgets = [
  {
    id: 'datatables',
    title: 'DataTables in the tag, with pages and search',
    does: 'Takes the rows of other pages out of the table.',
    packages: ['datatables.net', 'jquery'],
    files: {
      'jquery.js': 'jquery/dist/jquery.js',
      'datatables.js': 'datatables.net/js/dataTables.js',
      'site.js': {
        text: `addEventListener('DOMContentLoaded', () => {
          window.tables = [...document.querySelectorAll('table.long')].map((table) => new DataTable(table, { pageLength: 3 }));
        });`,
      },
    },
    end: `<treatment-compare id="long">${LONG_TABLE}</treatment-compare><div id="away">${LONG_TABLE}</div>
      <script src="jquery.js"></script><script src="datatables.js"></script><script src="site.js"></script>`,
    within: '#place',
    says: ['console.warn: <treatment-compare> is shown, but'],
    holds:
      'Everything; all rows of a table that was there before DataTables, and the table itself else.',
    advice: 'Put our script before that of the table, or show all rows at once.',
  },
  {
    id: 'katex',
    title: 'KaTeX with auto-render, in the cells of a table',
    does: 'Writes each formula twice, for the eye and in MathML.',
    packages: ['katex'],
    files: {
      'katex.css': 'katex/dist/katex.css',
      'katex.js': 'katex/dist/katex.js',
      'auto-render.js': 'katex/dist/contrib/auto-render.js',
      'site.js': {
        text: "addEventListener('DOMContentLoaded', () => renderMathInElement(document.getElementById('formulas')));",
      },
    },
    head: '<link rel="stylesheet" href="katex.css">',
    end: `<treatment-compare id="formulas">${FORMULAS}</treatment-compare>
      <script src="katex.js"></script><script src="auto-render.js"></script><script src="site.js"></script>`,
    within: '#place',
    says: ['console.warn: <treatment-compare> is shown, but'],
    holds: 'Everything; each formula once, as it is typed.',
  },
  {
    id: 'swiper',
    title: 'Swiper, endless',
    does: 'Moves its slides around.',
    packages: ['swiper'],
    hazards: ['L11'],
    files: {
      'swiper.css': 'swiper/swiper-bundle.min.css',
      'swiper.js': 'swiper/swiper-bundle.min.js',
      'site.js': { text: "window.site = new Swiper('.swiper', { loop: true, initialSlide: 1 });" },
    },
    head: '<link rel="stylesheet" href="swiper.css">',
    wrapper: `<div class="swiper"><div class="swiper-wrapper">${slides('swiper')}</div></div>`,
    end: '<script src="swiper.js"></script><script src="site.js"></script>',
    within: '.swiper-slide-active',
    holds: 'Everything; what the reader chose stays when slides move.',
  },
  {
    id: 'slick',
    title: 'slick, endless',
    does: 'Clones its slides, so that each element lives several times.',
    packages: ['slick-carousel', 'jquery'],
    hazards: ['L11'],
    files: {
      'slick.css': 'slick-carousel/slick/slick.css',
      'jquery.js': 'jquery/dist/jquery.js',
      'slick.js': 'slick-carousel/slick/slick.js',
      'site.js': {
        text: "jQuery(() => jQuery('.slides').slick({ infinite: true, initialSlide: 1, arrows: false }));",
      },
    },
    head: '<link rel="stylesheet" href="slick.css">',
    wrapper: `<div class="slides">${slides('site')}</div>`,
    end: '<script src="jquery.js"></script><script src="slick.js"></script><script src="site.js"></script>',
    within: '.slick-active',
    holds: 'Everything.',
  },
  {
    id: 'owl',
    title: 'Owl Carousel, endless',
    does: 'Clones its slides, so that each element lives several times.',
    packages: ['owl.carousel'],
    debian: { name: 'libjs-jquery', version: 'jQuery 3.6.1', file: JQUERY_3 },
    hazards: ['L11'],
    files: {
      'owl.css': 'owl.carousel/dist/assets/owl.carousel.min.css',
      'jquery.js': JQUERY_3,
      'owl.js': 'owl.carousel/dist/owl.carousel.js',
      'site.js': {
        text: "jQuery(() => jQuery('.owl-carousel').owlCarousel({ loop: true, items: 1, startPosition: 1 }));",
      },
    },
    head: '<link rel="stylesheet" href="owl.css">',
    wrapper: `<div class="owl-carousel">${slides('site')}</div>`,
    end: '<script src="jquery.js"></script><script src="owl.js"></script><script src="site.js"></script>',
    within: '.owl-item.active',
    holds: 'Everything.',
  },
  {
    id: 'turbo',
    title: 'Turbo, script in the body',
    does: 'Replaces the body on each visit and runs its scripts again.',
    packages: ['@hotwired/turbo'],
    hazards: ['L6'],
    files: {
      'turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
      'other.html': {
        text: `<!doctype html><html lang="en"><head><title>Other page</title><script src="witness.js"></script>
          <script src="turbo.js"></script></head><body><h1 id="other">Another page</h1>
          <treatment-compare></treatment-compare><script src="treatment-compare.js"></script></body></html>`,
      },
    },
    head: '<script src="turbo.js"></script>',
    script: '<script src="treatment-compare.js"></script>',
    scriptAt: 'end',
    end: '<p><a id="visit" href="other.html">Another page</a></p>',
    holds: 'Everything, also after a visit and on the way back.',
    advice: 'The script may stand in the head or in the body.',
  },
];
