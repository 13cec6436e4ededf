import '../needs-browser.js';
import '../../elements/treatment-guide.js';
