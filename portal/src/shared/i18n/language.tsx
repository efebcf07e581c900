import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Language = 'zh' | 'en';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const STORED = 'ipcase.language';
const LanguageContext = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined });

/** Chinese unless the person has chosen otherwise before; the browser's own language does not decide. */
function remembered(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choose = useCallback((next: Language) => {
    localStorage.setItem(STORED, next);
    setLanguage(next);
  }, []);
  const value = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
