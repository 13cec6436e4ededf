import '../needs-browser.js';
import '../../elements/outcome-chart.js';
