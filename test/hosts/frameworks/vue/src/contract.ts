import { createApp } from 'vue';
import Contract from './Contract.vue';

createApp(Contract).mount('#root');
