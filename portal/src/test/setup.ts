import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { server } from './server';

// Large antd forms render slowly on a small machine.
configure({ asyncUtilTimeout: 40_000 });

// jsdom has no layout: antd asks for these.
window.matchMedia = (query: string) =>
  ({
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
    dispatchEvent: () => false,
  }) as MediaQueryList;
globalThis.ResizeObserver = class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};
window.HTMLElement.prototype.scrollIntoView = () => undefined;
// Computing styles over antd's sheets takes most of a test's time, and role queries ask for each element and its
// parents. What is hidden in these pages is hidden by an inline style or not there at all.
window.getComputedStyle = (element) => (element as HTMLElement).style;

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});
