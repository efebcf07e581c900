import { expect, test } from 'vitest';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { wordsOf } from './use-words';

const modules = import.meta.glob<Record<string, Messages>>('../../features/**/*messages.ts', { eager: true });
// The trial screen takes its words from those of amounts, not from those of fields.
const features = Object.entries(modules)
  .filter(([file]) => !file.includes('/screening/'))
  .flatMap(([file, exports]) => Object.values(exports).map((words) => [file, words] as const));
const NOTHING: Messages = { zh: {}, en: {} };

/** What all share for a key such as `field.note`; of codes a feature may choose its own words. */
function shared(key: string, language: Language): string | undefined {
  const [group = '', ...name] = key.split('.');
  const words = wordsOf(NOTHING, language);
  return ['field', 'section'].includes(group) && words.knows(group, name.join('.')) ? words.label(group, name.join('.')) : undefined;
}

test.each(features)('%s does not say again what all share', (_file, { zh, en }) => {
  expect(Object.keys(zh).filter((key) => zh[key] === shared(key, 'zh') && en[key] === shared(key, 'en'))).toEqual([]);
});
