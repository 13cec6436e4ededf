import { createApp } from 'vue';
import 'treatment-compare/define/built-in-comparisons';
import 'treatment-compare/define/tables';
import 'treatment-compare/define/treatment-compare';
import 'treatment-compare/define/outcome-chart';
import 'treatment-compare/define/related-posts';
import App from './App.vue';

createApp(App).mount('#root');
