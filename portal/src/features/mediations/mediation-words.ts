import { together, type Messages } from '../../shared/i18n/messages';
import { annex } from './annex-messages';
import { mediations } from './messages';

/** What followed a mediation is told as a fact `state`: the words are those of its stages. */
function stages({ zh, en }: Messages): Messages {
  const of = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (key.startsWith('stage.') ? [[key.replace('stage.', 'value.state.'), text]] : [])));
  return { zh: of(zh), en: of(en) };
}

export const MEDIATION_WORDS = together(annex, mediations, stages(mediations));
