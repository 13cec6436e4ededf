/** How the script reaches the page. */

/** @type {readonly import('../host.mjs').Host[]} */
export const loading = [
  {
    id: 'defer',
    title: 'A page with the script deferred',
    does: 'Loads the script while the page is read and runs it when the page is there.',
    holds: 'everything',
    advice: 'This is the tag to use.',
  },
  {
    id: 'blocking',
    title: 'A page with a blocking script in its head',
    does: 'Runs the script before any of the page is there.',
    hazards: ['L1'],
    script: '<script src="treatment-compare.js"></script>',
    holds: 'everything',
    advice: 'Add `defer`: the page then appears sooner.',
  },
];
