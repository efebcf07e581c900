import { useMemo } from 'react';
import { textsOf, useTexts, type Messages, type Texts } from '../i18n/messages';
import { common } from '../ui/messages';
import { evidenceTexts } from '../ui/evidence-messages';
import { values } from '../ui/value-messages';
import { fieldWords } from './field-messages';

const SHARED: readonly Messages[] = [fieldWords, values, common, evidenceTexts];

/** The words of a feature; what it does not name itself is looked up among those that all share. */
export function useWords(words: Messages): Texts<string> {
  const own = useTexts(words);
  return useMemo(() => {
    const all = [own, ...SHARED.map((source) => textsOf(source, own.language))];
    return {
      language: own.language,
      t: (key, parameters) => {
        const [group = '', ...rest] = key.split('.');
        const source = all.find((texts) => texts.knows(group, rest.join('.'))) ?? own;
        return rest.length === 0 ? own.t(key, parameters) : source.t(key, parameters);
      },
      label: (group, value) => all.find((texts) => texts.knows(group, value))?.label(group, value) ?? value,
      knows: (group, value) => all.some((texts) => texts.knows(group, value)),
    };
  }, [own]);
}
