import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { problemPages } from './problem-pages';

export default defineConfig({
  plugins: [react(), problemPages()],
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    // Pages with large forms are slow to type into on a small machine.
    testTimeout: 240_000,
    maxWorkers: 2,
    reporters: ['default', ['junit', { outputFile: 'target/surefire-reports/TEST-portal.xml', suiteName: 'portal' }]],
    env: { TZ: 'UTC', DEBUG_PRINT_LIMIT: '0' },
  },
});
