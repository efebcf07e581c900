import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command as the services' controllers and bodies declare it. */
export interface ServerCommand {
  fields: readonly string[];
  required: readonly string[];
  /** The Java type of each field. */
  types: Readonly<Record<string, string>>;
  /** How long a text may be; nothing where the body does not say. */
  limits: Readonly<Record<string, number | undefined>>;
}

const ROOT = join(import.meta.dirname, '../../..');
const MODULES = ['case-service', 'mediation-service', 'referral-service', 'kernel'];

const sources = MODULES.flatMap((module) => {
  const folder = join(ROOT, module, 'src/main/java');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java'))
    .map((entry) => ({ folder: entry.parentPath, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
});

/** The components of a record, cut at the commas that lie in no bracket. */
function components(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of list) {
    depth += '(<{['.includes(letter) ? 1 : ')>}]'.includes(letter) ? -1 : 0;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      part += letter;
    }
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

function limitIn(component: string): number | undefined {
  const max = /@Size\([^)]*max\s*=\s*([\d_]+)/.exec(component)?.[1];
  return max === undefined ? undefined : Number(max.replaceAll('_', ''));
}

/** The body whose name a field's type carries: `List<OfficerBody>`. */
export function nestedBody(type: string | undefined): ServerCommand | undefined {
  const name = /(\w+Body)>?$/.exec(type ?? '')?.[1];
  return name === undefined ? undefined : bodyOf(name, '');
}

function bodyOf(name: string, folder: string): ServerCommand {
  const near = [...sources].sort((one, other) => Number(other.folder === folder) - Number(one.folder === folder));
  for (const { text } of near) {
    const start = text.search(new RegExp(`record ${name}\\(`));
    if (start >= 0) {
      let at = text.indexOf('(', start);
      const from = at + 1;
      for (let depth = 0; at < text.length; at += 1) {
        depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
        if (depth === 0) {
          break;
        }
      }
      const all = components(text.slice(from, at).replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'));
      const nameIn = (component: string) => /(\w+)$/.exec(component)?.[1] ?? '';
      return {
        fields: all.map(nameIn),
        // A nullable type argument (`List<@Nullable X>`) says nothing about the component itself.
        types: Object.fromEntries(all.map((component) => [nameIn(component), /([\w.<>]+)\s+\w+$/.exec(component.replaceAll(/<@[^>]*>|@\w+(?:\([^)]*\))?/g, ''))?.[1] ?? ''])),
        limits: Object.fromEntries(all.map((component) => [nameIn(component), limitIn(component)])),
        required: all.filter((component) => !component.replaceAll(/<[^<>]*>/g, '').includes('@Nullable')).map(nameIn),
      };
    }
  }
  throw new Error(`Expected a record ${name}`);
}

/** The text of a constant expression: literals, and constants of the same file or folder. */
function textOf(expression: string, folder: string, own: string): string {
  return [...expression.matchAll(/"([^"]*)"|(?:(\w+)\.)?\b([A-Z][A-Z_]+)\b/g)]
    .map(([, literal, type, constant = '']) => {
      const declared = new RegExp(`String ${constant}\\s*=\\s*"([^"]*)"`);
      const near = sources.filter((one) => one.folder === folder).map((one) => one.text);
      const where = type === undefined ? [own] : near.filter((text) => text.includes(`class ${type} `));
      return literal ?? where.map((text) => declared.exec(text)?.[1]).find((one) => one !== undefined) ?? '';
    })
    .join('');
}

/** What may be POSTed below a collection: `''` creates, the others are commands on a record. */
export function serverCommands(collection: string): Record<string, ServerCommand> {
  const found: Record<string, ServerCommand> = {};
  for (const { folder, text } of sources.filter((source) => source.text.includes('@PostMapping'))) {
    const base = textOf(/@RequestMapping\(([^)]*)\)/.exec(text.slice(0, text.indexOf('class ')))?.[1] ?? '', folder, text);
    for (const [, path = '', signature = ''] of text.matchAll(/@PostMapping(?:\(([^)]*)\))?\s([\s\S]*?)\{\s*\n/g)) {
      const whole = `${base}${textOf(path.replace(/(?:consumes|produces)\s*=.*/, ''), folder, text)}`;
      const command = whole === collection ? '' : new RegExp(`^${collection}/\\{\\w+\\}/([^/]+)$`).exec(whole)?.[1];
      if (command !== undefined) {
        const body = /@RequestBody(?:\([^)]*\))?\s+(?:@\w+\s+)*(?:[\w.]+\.)?(\w+)/.exec(signature)?.[1];
        found[command] = body === undefined ? { fields: [], required: [], types: {}, limits: {} } : bodyOf(body, folder);
      }
    }
  }
  return found;
}

/** The constants of the enums of this name; several features may have one. */
export function enumsOf(type: string): string[][] {
  const name = /(\w+)>?$/.exec(type)?.[1] ?? '';
  return sources.flatMap(({ text }) =>
    [...text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').matchAll(new RegExp(`enum ${name}\\b[^{]*\\{([\\s\\S]*?)(?:;|\\n\\s*\\})`, 'g'))].map(([, body = '']) =>
      [...body.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|\([^()]*(?:\([^()]*\)[^()]*)*\)|"[^"]*"/g, '').matchAll(/\b[A-Z][A-Z0-9_]*\b/g)].map(([constant]) => constant),
    ),
  );
}
