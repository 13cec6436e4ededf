import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
  ],
  ...build('vue', ['cases.html', 'late.html', 'src/contract.ts']),
});
