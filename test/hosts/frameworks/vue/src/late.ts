import { createApp } from 'vue';
import { loadLater } from '../../shared/late';
import Late from './Late.vue';

loadLater(document.getElementById('load')!);
createApp(Late).mount('#root');
