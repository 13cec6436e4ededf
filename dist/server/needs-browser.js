if (typeof document === 'undefined' || typeof customElements === 'undefined')
  throw new Error('treatment-compare: this script needs a browser, and there is none here. Import it in the browser alone, as by import() when the page is there; on a server import "treatment-compare/prerender", or in Node the modules of "treatment-compare/define/".');
