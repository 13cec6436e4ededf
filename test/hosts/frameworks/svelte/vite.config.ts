import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

export default defineConfig({
  plugins: [svelte()],
  ...build('svelte', ['cases.html', 'late.html', 'src/contract.ts']),
});
