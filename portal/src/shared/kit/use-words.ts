import { useMemo } from 'react';
import { useLanguage, type Language } from '../i18n/language';
import { textsOf, type Messages, type Texts } from '../i18n/messages';
import { common } from '../ui/messages';
import { evidenceTexts } from '../ui/evidence-messages';
import { values } from '../ui/value-messages';
import { fieldWords } from './field-messages';

const SHARED: readonly Messages[] = [fieldWords, values, common, evidenceTexts];

/** The words of a feature; what it does not name itself is looked up among those that all share. */
export function wordsOf(words: Messages, language: Language): Texts<string> {
  const own = textsOf(words, language);
  const all = [own, ...SHARED.map((source) => textsOf(source, language))];
  // A fact of the timeline is called as the field it came from.
  const groups = (group: string) => (group === 'fact' ? ['fact', 'field'] : [group]);
  // A code is called by the choice it was made from, whichever field holds it later.
  const choices = new Map(Object.entries(words[language]).filter(([key]) => !/^(?:state|command|event|field|section)\./.test(key)).map(([key, text]) => [key.slice(key.lastIndexOf('.') + 1), text]));
  const find = (group: string, value: string): string | undefined =>
    groups(group).flatMap((one) => all.filter((texts) => texts.knows(one, value)).map((texts) => texts.label(one, value)))[0] ??
    (group === 'value' ? choices.get(value) : undefined);
  return {
    language,
    t: (key, parameters) => {
      const [group = '', ...rest] = key.split('.');
      return (all.find((texts) => rest.length > 0 && texts.knows(group, rest.join('.'))) ?? own).t(key, parameters);
    },
    label: (group, value) => find(group, value) ?? value,
    knows: (group, value) => find(group, value) !== undefined,
  };
}

export function useWords(words: Messages): Texts<string> {
  const { language } = useLanguage();
  return useMemo(() => wordsOf(words, language), [words, language]);
}
