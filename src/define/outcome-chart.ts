import { OutcomeChart } from '../elements/outcome-chart.js';
import { define } from './define.js';

define('outcome-chart', OutcomeChart);

declare global {
  interface HTMLElementTagNameMap {
    'outcome-chart': OutcomeChart;
  }
}
