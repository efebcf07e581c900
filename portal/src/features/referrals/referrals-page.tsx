import { useTexts } from '../../shared/i18n/messages';
import { useWords } from '../../shared/kit/use-words';
import { PageTitle } from '../../shared/ui/page-title';
import { RecordList } from '../../shared/ui/record-list';
import { REFERRALS } from './api/referral';
import { referrals } from './messages';
import { REFERRAL_STATES, referralTone } from './referral-states';
import { REFERRAL_WORDS } from './referral-words';

export function ReferralsPage() {
  const { t } = useTexts(referrals);
  const { label } = useWords(REFERRAL_WORDS);
  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} />
      <RecordList collection={REFERRALS} path="/referrals" states={REFERRAL_STATES} tone={referralTone} label={label} />
    </>
  );
}
