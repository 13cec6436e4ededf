/** Widgets that move, clone or replace parts of the page. */

/** Owl Carousel calls what jQuery 4 has no more. */
const JQUERY_3 = '/usr/share/javascript/jquery/jquery.min.js';

/** @param {string} name of the classes */
const slides = (name, inner = `${name}-slide`) =>
  ['<p>The first slide</p>', '<!-- snippet -->', '<p>The last slide</p>']
    .map((slide) => `<div class="${inner}">${slide}</div>`)
    .join('');

/** @type {readonly import('../host.mjs').Host[]} */
export const widgets = [
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
