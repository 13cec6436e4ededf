import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { build } from '../shared/vite';

export default defineConfig({
  plugins: [solid()],
  ...build('solid', ['cases.html', 'late.html', 'src/contract.tsx']),
});
