import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { build } from '../shared/vite';

export default defineConfig({
  plugins: [react()],
  ...build('react', ['cases.html', 'late.html', 'src/contract.tsx']),
});
