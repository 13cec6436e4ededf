import './needs-browser.js';
import '../treatment-compare.js';
