import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

const PAGES = ['cases.html', 'late.html', 'src/contract.ts'];

// Vue tells of what hydration finds different only in development.
export default defineConfig(({ mode }) => ({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
  ],
  ...build('vue', mode === 'production' ? PAGES : ['src/hydrate.ts'], mode),
}));
