import { createSSRApp } from 'vue';
import Hydrated from './Hydrated.vue';

createSSRApp(Hydrated).mount('#root');
