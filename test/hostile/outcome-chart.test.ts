import { testComparisons } from './comparisons.js';

testComparisons('outcome-chart');
