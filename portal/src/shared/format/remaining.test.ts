import { expect, test } from 'vitest';
import { remaining } from './remaining';

// A day clock whose last legal day is Tuesday 2026-12-01: late from midnight in Shanghai, 16:00 UTC.
const DUE = '2026-12-01T16:00:00Z';
const at = (instant: string) => remaining(DUE, '2026-12-01', new Date(instant));

test('counts legal days, not 24-hour spans', () => {
  expect(at('2026-11-22T03:00:00Z')).toEqual({ kind: 'days', count: 9 });
  expect(at('2026-11-30T15:59:59Z')).toEqual({ kind: 'days', count: 1 });
});

test('is due today from midnight in Shanghai to the end of the last day', () => {
  expect(at('2026-11-30T16:00:00Z')).toEqual({ kind: 'today' });
  expect(at('2026-12-01T15:59:59Z')).toEqual({ kind: 'today' });
});

test('is one day late on the day after', () => {
  expect(at('2026-12-01T16:00:00Z')).toEqual({ kind: 'late-days', count: 1 });
  expect(at('2026-12-03T15:59:59Z')).toEqual({ kind: 'late-days', count: 2 });
});

test('tells a 24-hour clock in hours', () => {
  const due = '2026-11-22T02:30:00Z';
  expect(remaining(due, undefined, new Date('2026-11-21T05:00:00Z'))).toEqual({ kind: 'hours', count: 21 });
  expect(remaining(due, undefined, new Date('2026-11-22T05:30:00Z'))).toEqual({ kind: 'late-hours', count: 3 });
});
