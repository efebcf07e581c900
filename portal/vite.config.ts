import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { problemPages } from './problem-pages';

/** Where `npm run dev` and `npm run preview` find the gateway. */
const gateway = process.env['GATEWAY_URL'] ?? 'http://localhost:8080';
const proxy = { '/api': gateway, '/auth': gateway, '/config.json': gateway };

export default defineConfig({
  plugins: [react(), problemPages()],
  build: {
    // Maven packs this folder; the gateway serves it from the class path.
    outDir: 'target/classes/portal',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
});
