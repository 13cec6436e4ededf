import { mount } from 'svelte';
import Contract from './Contract.svelte';

mount(Contract, { target: document.getElementById('root')! });
