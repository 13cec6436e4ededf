export * from './queries.js';
export * from './treatment-compare.js';
export * from './treatment-compare.queries.js';
