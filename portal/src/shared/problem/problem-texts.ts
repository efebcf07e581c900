import { createContext, useCallback, useContext } from 'react';
import { useLanguage, type Language } from '../i18n/language';
import { textsOf, type Messages } from '../i18n/messages';
import { platformProblems } from './messages';
import { useProblemPages } from './pages';

/** Texts of problem codes; each feature brings those of its rules, the app puts them together. */
export const ProblemTextsContext = createContext<readonly Messages[]>([platformProblems]);

interface Refusal {
  code?: string | undefined;
  /** The server's own words, English, with the dates and amounts of this case. */
  detail?: string | undefined;
  errors?: readonly unknown[];
}

/** Says a refusal in the reader's language: the code chooses the text (ours, else its page's), the server's detail is the fallback. */
export function useProblemText(): (refusal: Refusal) => string {
  const sources = useContext(ProblemTextsContext);
  const { language } = useLanguage();
  const pages = useProblemPages();
  return useCallback((refusal) => problemText(refusal, sources, language, pages), [sources, language, pages]);
}

function problemText(refusal: Refusal, sources: readonly Messages[], language: Language, pages: ReturnType<typeof useProblemPages>): string {
  const code = refusal.code ?? '';
  for (const source of sources) {
    const texts = textsOf(source, language);
    if (texts.knows('problem', code)) {
      return texts.label('problem', code).replace('{count}', String(refusal.errors?.length ?? 0));
    }
  }
  return pages[code]?.[language] ?? (refusal.detail || code);
}

/** What to do about a refusal, where its page says so. */
export function useWayOut(): (code: string | undefined) => string | undefined {
  const { language } = useLanguage();
  const pages = useProblemPages();
  return useCallback((code) => pages[code ?? '']?.wayOut?.[language], [language, pages]);
}
