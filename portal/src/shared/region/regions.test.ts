import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import table from './region-data.json';
import { regionName, regionPath, REGIONS } from './regions';

const place = '../kernel/src/main/resources/org/ipcase/kernel/place';
const read = (name: string) => JSON.parse(readFileSync(`${place}/${name}`, 'utf8')) as Record<string, { code: string }[]>;

test('knows the regions of both provinces that the server knows and that exist today', () => {
  const change = read('regions-2025-11-06.json');
  const closed = new Set(change['closed']?.map((region) => region.code));
  const known = [...(read('regions.json')['regions'] ?? []), ...(change['opened'] ?? [])]
    .map((region) => region.code)
    .filter((code) => /^5[01]/.test(code) && !closed.has(code));
  expect(table.map((region) => region.code).sort()).toEqual(known.sort());
});

test('does not offer what was abolished in November 2025', () => {
  expect(regionPath('500105')).toEqual([]);
  expect(regionPath('500112')).toEqual([]);
  expect(regionPath('5001N1').map((region) => region.zh)).toEqual(['重庆市', '两江新区']);
});

test('names a region with what lies above it', () => {
  expect(REGIONS.map((region) => region.zh)).toEqual(['四川省', '重庆市']);
  expect(regionName('510104', 'zh')).toBe('四川省 成都市 锦江区');
  expect(regionName('510104', 'en')).toBe('Jinjiang, Chengdu, Sichuan');
  expect(regionName('500105', 'zh')).toBe('500105');
});
