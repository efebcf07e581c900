import type { ReactNode } from 'react';
import type { RightView } from '../api/party';
import { useTexts } from '../i18n/messages';
import { values } from './value-messages';

/** The right in dispute as lines for {@link Facts}. */
export function useRightFacts(right: RightView | undefined): (readonly [string, ReactNode])[] {
  const { t, label } = useTexts(values);
  if (right === undefined) {
    return [];
  }
  return [
    [t('right.kind'), label('right', right.kind)],
    [t('right.title'), right.title],
    [t('right.number'), right.number && <span className="mono">{right.number}</span>],
    [t('right.niceClass'), right.niceClass],
  ];
}
