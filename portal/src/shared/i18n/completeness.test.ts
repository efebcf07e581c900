import { expect, test } from 'vitest';
import type { Messages } from './messages';

const modules = import.meta.glob<Record<string, Messages>>('../../**/*messages.ts', { eager: true });
const all = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter((value) => typeof value === 'object')
    .map((value) => [file, value] as const),
);

test('finds the texts of every feature', () => {
  expect(all.length).toBeGreaterThan(5);
});

test.each(all)('%s has every text in both languages', (_file, { zh, en }) => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  for (const [key, text] of [...Object.entries(zh), ...Object.entries(en)]) {
    expect(text.trim(), key).not.toBe('');
  }
});

test.each(all)('%s names the same parameters in both languages', (_file, { zh, en }) => {
  const parameters = (text: string | undefined) => [...(text ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const [key, text] of Object.entries(zh)) {
    expect(parameters(en[key]), key).toEqual(parameters(text));
  }
});
