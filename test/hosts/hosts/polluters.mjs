/** Libraries that change what the platform brings. */

/** @type {readonly import('../host.mjs').Host[]} */
export const polluters = [
  {
    id: 'zone',
    title: 'zone.js (Angular)',
    does: 'Wraps every asynchronous function and every listener.',
    packages: ['zone.js'],
    hazards: ['J6'],
    files: { 'zone.js': 'zone.js/bundles/zone.umd.js' },
    head: '<script src="zone.js"></script>',
    marks: ['window.__zone_symbol__'],
    holds: 'everything',
  },
];
