import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

const PAGES = ['cases.html', 'late.html', 'src/contract.tsx'];

// React tells of what hydration finds different only in development.
export default defineConfig(({ mode }) => ({
  plugins: [react()],
  ...build('react', mode === 'production' ? PAGES : ['src/hydrate.tsx'], mode),
}));
