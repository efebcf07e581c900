import { expect, test } from 'vitest';
import { patentNumber } from './patent-number';

// The test numbers of domain.md 8.3.
test.each([
  ['200310102344.5', 'ZL200310102344.5'],
  ['202310123456.6', 'ZL202310123456.6'],
  ['202220000003.5', 'ZL202220000003.5'],
  ['202330000007.3', 'ZL202330000007.3'],
  ['202410000001.X', 'ZL202410000001.X'],
  ['99244765.8', 'ZL99244765.8'],
  ['ZL202310123456.6', 'ZL202310123456.6'],
  ['zl2024100000001x'.replace('0000001', '000001'), 'ZL202410000001.X'],
  ['2023101234566', 'ZL202310123456.6'],
])('reads %s as %s', (typed, normal) => {
  expect(patentNumber(typed)).toBe(normal);
});

test.each(['202310123456.7', '202310123456', '20231012345.6', 'CN115000001A', 'ZL202410000001.1', ''])(
  'refuses %j',
  (typed) => {
    expect(patentNumber(typed)).toBeUndefined();
  },
);
