import { useTexts } from '../../shared/i18n/messages';
import { PageTitle } from '../../shared/ui/page-title';
import { RecordList } from '../../shared/ui/record-list';
import { REFERRALS } from './api/referral';
import { referrals } from './messages';
import { REFERRAL_STATES, referralTone } from './referral-states';

export function ReferralsPage() {
  const { t, label } = useTexts(referrals);
  return (
    <>
      <PageTitle title={t('title')} hint={t('hint')} />
      <RecordList collection={REFERRALS} path="/referrals" states={REFERRAL_STATES} tone={referralTone} label={label} />
    </>
  );
}
