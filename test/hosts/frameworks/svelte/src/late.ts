import { mount } from 'svelte';
import { loadLater } from '../../shared/late';
import Late from './Late.svelte';

loadLater(document.getElementById('load')!);
mount(Late, { target: document.getElementById('root')! });
