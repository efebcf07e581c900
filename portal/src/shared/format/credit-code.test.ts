import { expect, test } from 'vitest';
import { isCreditCode } from './credit-code';

// The test codes of domain.md 8.1.
test.each([
  '91510100MA6CTX2K3Q',
  '9144030071526726XG',
  '914403001922038216',
  '91330100799655058B',
  '91510100MA60000320',
  '92500103MA5UK7X28F',
  '52510000MJ01234564',
  '12500000MB1A234576',
  '11510000008123451R',
])('accepts %s', (code) => {
  expect(isCreditCode(code)).toBe(true);
});

test.each([
  ['a wrong check character', '91510100MA6CTX2K3R'],
  ['the letter S', '91510100MA6CTX2KSQ'],
  ['17 characters', '91510100MA6CTX2K3'],
  ['19 characters', '91510100MA6CTX2K3QQ'],
  ['lower case', '91510100ma6ctx2k3q'],
  ['two digits changed places', '91510010MA6CTX2K3Q'],
])('refuses %s', (_reason, code) => {
  expect(isCreditCode(code)).toBe(false);
});
