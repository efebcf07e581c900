import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { useLanguage, type Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { wordsOf } from './use-words';

/** What the app knows of all kinds of records, for pages that show several of them. */
export interface Kinds {
  /** What a kind is called. */
  name: (collection: string, language: Language) => string | undefined;
  /** The words of a kind, loaded when the first of it is shown. */
  words: (collection: string) => Promise<Messages | undefined>;
}

export const KindsContext = createContext<Kinds>({ name: () => undefined, words: () => Promise.resolve(undefined) });

export function useKindName(): (collection: string) => string {
  const { name } = useContext(KindsContext);
  const { language } = useLanguage();
  return (collection) => name(collection, language) ?? collection;
}

/** What a command on a kind of record is called; nothing until its words are there. */
export function useCommandWord(collection: string, command: string): string | undefined {
  const kinds = useContext(KindsContext);
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['words of kind', collection],
    queryFn: async () => (await kinds.words(collection)) ?? null,
    staleTime: Infinity,
  });
  return useMemo(() => {
    const words = data ? wordsOf(data, language) : undefined;
    return words?.knows('command', command) ? words.label('command', command) : undefined;
  }, [data, language, command]);
}
