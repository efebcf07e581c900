import { useTexts } from '../../../shared/i18n/messages';
import { PartyListFields } from '../../../shared/ui/party-list-fields';
import { complaints } from '../messages';

export function RespondentFields() {
  const { t } = useTexts(complaints);
  return <PartyListFields name="respondents" title={(n) => t('respondent.nth', { n })} add={t('respondent.add')} least={1} />;
}
