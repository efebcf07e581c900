// Installs what package-lock.json names, but only when it has changed since the last time: `npm ci` empties
// node_modules first and takes half a minute. The stamp lies inside node_modules, so deleting that begins anew.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The portal is built with Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const stamp = 'node_modules/.lock-sha256';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  process.exit(0);
}
const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (npm.status !== 0) {
  process.exit(npm.status ?? 1);
}
writeFileSync(stamp, lock);
