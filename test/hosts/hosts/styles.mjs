/** Styles that reach everything on a page. */

/** @type {readonly import('../host.mjs').Host[]} */
export const styles = [
  {
    id: 'bootstrap',
    title: 'Bootstrap 5',
    does: 'Sets the type, links, tables and buttons of the page.',
    packages: ['bootstrap'],
    files: { 'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css' },
    head: '<link rel="stylesheet" href="bootstrap.css">',
    wrapper: '<div class="container"><!-- snippet --></div>',
    holds: 'everything',
  },
];
