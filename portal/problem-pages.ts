import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Both {
  zh: string;
  en: string;
}

/** What the page of a problem code says: the refusal in both languages, and the way out. */
export interface ProblemPage extends Partial<Both> {
  wayOut?: Partial<Both>;
}

const NAME = 'virtual:problem-pages';
const FOLDER = join(import.meta.dirname, '../docs/problems');
const CHINESE = /\p{Script=Han}/u;

/** `中文 · English`, `中文。English.` or one of them alone. */
function both(text: string): Partial<Both> {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').replace(/\s*\(\d{3}\)\.?$/, '').trim();
  const parts = /^(.*?\p{Script=Han}.*?)(?: · |(?<=[。！？])\s*)((?:\W*[A-Za-z])[^\p{Script=Han}]*)$/u.exec(line);
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    return { zh: parts[1].trim(), en: parts[2].trim() };
  }
  return CHINESE.test(line) ? { zh: line } : { en: line };
}

export function readProblemPage(page: string): ProblemPage {
  const paragraphs = page.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const title = both(paragraphs[1] ?? '');
  const found = paragraphs.flatMap((paragraph) => paragraph.split('\n')).map((line) => /^(?:\*\*怎么办[^*]*\*\*|处理办法：|What to do:)\s*(.+)$/.exec(line)?.[1]);
  const remedy = found.filter((line) => line !== undefined).map(both);
  return { ...title, ...(remedy.length === 0 ? {} : { wayOut: Object.assign({}, ...remedy) as Partial<Both> }) };
}

function allPages(): Record<string, ProblemPage> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return Object.fromEntries(files.map((file) => [file.slice(0, -3), readProblemPage(readFileSync(join(FOLDER, file), 'utf8'))]));
}

/** The pages of docs/problems as data: what is said of a code is written once. */
export function problemPages(): Plugin {
  return {
    name: 'problem-pages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      return id === `\0${NAME}` ? `export const pages = ${JSON.stringify(allPages())};` : undefined;
    },
  };
}
