import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'case-service': ['case'],
  'mediation-service': ['mediation'],
  'referral-service': ['referral'],
  platform: ['case', 'mediation', 'referral'],
};

function javaOf(module: string): string[] {
  return readdirSync(join(ROOT, module, 'src/main/java'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The path an annotation names: literals, and constants of the same file or of the class it names. */
function pathOf(expression: string, text: string, all: readonly string[]): string {
  return [...expression.matchAll(/"([^"]*)"|(?:(\w+)\.)?\b([A-Z][A-Z_]+)\b/g)]
    .map(([, literal, type, constant = '']) => {
      const declared = new RegExp(`String ${constant}\\s*=\\s*"([^"]*)"`);
      const where = type === undefined ? text : (all.find((one) => new RegExp(`(?:class|interface|record) ${type}\\b`).test(one)) ?? '');
      return literal ?? declared.exec(where)?.[1] ?? '';
    })
    .join('');
}

/** Every collection and fixed address that a controller of the services answers. */
export const serverPaths: ReadonlySet<string> = new Set(
  Object.entries(SERVICES).flatMap(([module, names]) => {
    const all = javaOf(module);
    return all
      .filter((text) => text.includes('@RestController'))
      .flatMap((text) => {
        const base = pathOf(/@RequestMapping\(([^)]*)\)/.exec(text.slice(0, text.indexOf('class ')))?.[1] ?? '', text, all);
        // One mapping may name several paths: @GetMapping({PATH, "/api/public/…"}).
        const reads = [...text.matchAll(/@GetMapping(?:\(([^)]*)\))?/g)].flatMap(([, path = '']) =>
          path.replace(/produces\s*=.*/, '').split(',').map((one) => base + pathOf(one, text, all)),
        );
        return [base, ...reads];
      })
      .flatMap((path) => names.map((name) => path.replace('${ipcase.service}', name)));
  }),
);

/** The letters of human numbers, each with the feature that gives them. */
export const numberCodes: readonly { code: string; feature: string }[] = Object.keys(SERVICES).flatMap((module) =>
  javaOf(module).flatMap((text) => {
    const feature = /^package [\w.]*?\.(\w+)(?:\.domain)?;/m.exec(text)?.[1] ?? '';
    return [...text.matchAll(/\.next\(\s*"([A-Z]+)"/g)].map(([, code = '']) => ({ code, feature: `${module} ${feature}` }));
  }),
);
