// Writes src/shared/region/region-data.json from the kernel's table, so that form and server know the same regions.
// Run it again after that table changes; a test compares the two.
import { readFileSync, writeFileSync } from 'node:fs';

const place = '../kernel/src/main/resources/org/ipcase/kernel/place';
const read = (name) => JSON.parse(readFileSync(`${place}/${name}`, 'utf8'));

/** The regions of both provinces that exist today, in the order of their codes. */
export function currentRegions() {
  const change = read('regions-2025-11-06.json');
  const closed = new Set(change.closed.map((region) => region.code));
  return [...read('regions.json').regions, ...change.opened]
    .filter(({ code }) => /^5[01]/.test(code) && !closed.has(code))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, zh, parent }) => ({ code, zh, ...(parent ? { parent } : {}) }));
}

if (process.argv[1]?.endsWith('regions.mjs')) {
  const lines = currentRegions().map((region) => `  ${JSON.stringify(region)}`);
  writeFileSync('src/shared/region/region-data.json', `[\n${lines.join(',\n')}\n]\n`);
}
