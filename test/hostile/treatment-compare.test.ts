import { testComparisons } from './comparisons.js';

testComparisons('treatment-compare');
