import type { Language } from '../i18n/language';
import { ENGLISH_NAMES } from './english-names';
import table from './region-data.json';

export interface Region {
  code: string;
  zh: string;
  en: string;
  children?: readonly Region[];
}

function below(parent: string | undefined): Region[] {
  return table
    .filter((row) => ('parent' in row ? row.parent : undefined) === parent)
    .map(({ code, zh }) => {
      const children = below(code);
      return { code, zh, en: ENGLISH_NAMES[code] ?? zh, ...(children.length === 0 ? {} : { children }) };
    });
}

/** Regions of both provinces (GB/T 2260) as of today, by province, prefecture and county. */
export const REGIONS: readonly Region[] = below(undefined).reverse();

/** The way from the province down to a region; empty for an unknown code. */
export function regionPath(code: string, among: readonly Region[] = REGIONS): Region[] {
  for (const region of among) {
    if (region.code === code) {
      return [region];
    }
    const rest = regionPath(code, region.children ?? []);
    if (rest.length > 0) {
      return [region, ...rest];
    }
  }
  return [];
}

/** `四川省 成都市 锦江区`; the code itself when it is not one of ours (old cases keep abolished codes). */
export function regionName(code: string, language: Language): string {
  const path = regionPath(code);
  if (path.length === 0) {
    return code;
  }
  return language === 'zh'
    ? path.map((region) => region.zh).join(' ')
    : path
        .map((region) => region.en)
        .reverse()
        .join(', ');
}
