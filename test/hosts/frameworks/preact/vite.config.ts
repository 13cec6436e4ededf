import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

export default defineConfig({
  plugins: [preact()],
  ...build('preact', ['cases.html', 'late.html', 'src/contract.tsx']),
});
