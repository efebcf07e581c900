import { expect, test } from 'vitest';
import { isResidentId } from './resident-id';

// The test numbers of domain.md 8.2.
test.each(['11010519491231002X', '510107199003070014', '500103198808081237'])('accepts %s', (number) => {
  expect(isResidentId(number, '2026-11-22')).toBe(true);
});

test.each([
  ['a wrong check character', '110105194912310021'],
  ['a day that does not exist', '510107199002300014'],
  ['a birth in the future', '510107199003070014'],
  ['17 digits', '51010719900307001'],
])('refuses %s', (_reason, number) => {
  expect(isResidentId(number, '1990-01-01')).toBe(false);
});
