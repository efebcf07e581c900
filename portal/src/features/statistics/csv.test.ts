import { expect, test } from 'vitest';
import { csv } from './csv';

test('quotes cells and lets none become a formula', () => {
  expect(csv([['地区', 'a"b'], ['=1+1', '-3']])).toBe('\uFEFF"地区","a""b"\r\n"\'=1+1","\'-3"\r\n');
});
