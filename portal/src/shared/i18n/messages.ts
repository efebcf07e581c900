import { useMemo } from 'react';
import { useLanguage, type Language } from './language';

/** The texts of a feature in both languages; the compiler refuses a key that one of them lacks. */
export interface Messages<K extends string = string> {
  readonly zh: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

export type Parameters = Readonly<Record<string, string | number>>;

export interface Texts<K extends string> {
  language: Language;
  /** The text of a key, `{name}` replaced by parameters. */
  t: (key: K, parameters?: Parameters) => string;
  /** The text of a value the server sent, e.g. `label('state', 'ACCEPTED')`; the value itself if unknown. */
  label: (group: string, value: string) => string;
  /** Whether a text exists for a value the server sent. */
  knows: (group: string, value: string) => boolean;
}

export function messages<const Z extends Record<string, string>>(
  zh: Z,
  en: { readonly [K in keyof Z]: string },
): Messages<keyof Z & string> {
  return { zh, en };
}

/** The same, each text with its translation beside it: `{ 'state.OPEN': ['已受理', 'Open'] }`. */
export function pairs<const P extends Record<string, readonly [zh: string, en: string]>>(table: P): Messages<keyof P & string> {
  const of = (index: 0 | 1) =>
    Object.fromEntries(Object.entries(table).map(([key, text]) => [key, text[index]])) as Record<keyof P & string, string>;
  return { zh: of(0), en: of(1) };
}

/** Texts of one's own over others; one's own says what both name. */
export function merged(others: Messages, own: Messages): Messages {
  return { zh: { ...others.zh, ...own.zh }, en: { ...others.en, ...own.en } };
}

/** The same texts as words of a group: `under('state', …)` makes `state.OPEN` of `OPEN`. */
export function under(group: string, words: Messages): Messages {
  const of = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${group}.${key}`, text]));
  return { zh: of(words.zh), en: of(words.en) };
}

/** The texts of the parts of one feature; what two parts name, one of them would say wrongly. */
export function together(...parts: readonly Messages[]): Messages {
  return parts.reduce((one, other) => {
    const twice = Object.keys(other.zh).filter((key) => Object.hasOwn(one.zh, key));
    if (twice.length > 0) {
      throw new Error(`Expected one text each for ${twice.join(', ')}`);
    }
    return merged(one, other);
  });
}

function fill(text: string, parameters?: Parameters): string {
  return parameters ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole)) : text;
}

export function textsOf<K extends string>(source: Messages<K>, language: Language): Texts<K> {
  const all = source[language];
  const found = (key: string): string | undefined => (Object.hasOwn(all, key) ? all[key as K] : undefined);
  return {
    language,
    t: (key, parameters) => fill(all[key], parameters),
    label: (group, value) => found(`${group}.${value}`) ?? value,
    knows: (group, value) => found(`${group}.${value}`) !== undefined,
  };
}

export function useTexts<K extends string>(source: Messages<K>): Texts<K> {
  const { language } = useLanguage();
  return useMemo(() => textsOf(source, language), [source, language]);
}
