export * from './queries.js';
export * from './treatment-compare.js';
