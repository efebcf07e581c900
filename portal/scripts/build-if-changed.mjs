// Runs `npm run build` unless the last build was made from the very same inputs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'problem-pages.ts', 'public', 'src', '../docs/problems'];
const stamp = 'target/portal-inputs.sha256';

const hash = createHash('sha256');
for (const input of inputs) {
  const names = /\.\w+$/.test(input)
    ? [input]
    : readdirSync(input, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
  for (const name of names) {
    hash.update(name).update(readFileSync(name));
  }
}
const now = hash.digest('hex');
if (existsSync('target/classes/portal/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('The portal is built from these inputs already.');
  process.exit(0);
}
const npm = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (npm.status !== 0) {
  process.exit(npm.status ?? 1);
}
writeFileSync(stamp, now);
