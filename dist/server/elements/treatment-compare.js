import '../needs-browser.js';
import '../../elements/treatment-compare.js';
