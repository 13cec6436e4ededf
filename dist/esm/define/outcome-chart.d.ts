import { OutcomeChart } from '../elements/outcome-chart.js';
declare global {
    interface HTMLElementTagNameMap {
        'outcome-chart': OutcomeChart;
    }
}
