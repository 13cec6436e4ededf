import { OutcomeChart } from '../elements/outcome-chart.js';
import { define } from './define.js';

define('outcome-chart', OutcomeChart);
//# sourceMappingURL=outcome-chart.js.map
