import { Flex, Typography } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { moment } from '../../shared/format/day';
import { useTexts } from '../../shared/i18n/messages';
import { SectionCards } from '../../shared/kit/section-cards';
import { useWords } from '../../shared/kit/use-words';
import { AmountFacts } from '../../shared/ui/amount-facts';
import { Card } from '../../shared/ui/card';
import { CrimeResult } from '../../shared/ui/crime-result';
import { Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { OutcomeTag } from '../../shared/ui/outcome-tag';
import { RecordPage } from '../../shared/ui/record-page';
import { REFERRALS, useReferral, type ReferralView } from './api/referral';
import { HandOver } from './components/hand-over';
import { ReferralReport } from './components/referral-report';
import { COURSE } from './course-sections';
import { referrals } from './messages';
import { referralCommands } from './referral-commands';
import { referralTone } from './referral-states';
import { REFERRAL_WORDS } from './referral-words';

export function ReferralPage() {
  const { id = '' } = useParams();
  return <Loaded query={useReferral(id)}>{(record) => <Referral record={record} />}</Loaded>;
}

function Referral({ record }: { record: ReferralView }) {
  const { t, language } = useTexts(referrals);
  const { label } = useWords(REFERRAL_WORDS);
  const specs = useMemo(() => referralCommands(record), [record]);
  const crimes = record.crimes.map((crime) => crime.name?.[language] ?? label('crime', crime.code));
  const suspects = record.suspects.map((one) => one.name).join('、');
  const telling = record.screening?.results.filter((one) => one.result !== 'NO_SIGN') ?? [];
  return (
    <RecordPage
      collection={REFERRALS}
      record={record}
      title={[suspects, crimes.join('、')].filter(Boolean).join(' — ') || record.number}
      subtitle={[record.agency?.name, record.police?.name].filter(Boolean).join(' → ')}
      tone={referralTone(record.state)}
      label={label}
      specs={specs}
    >
      <Card title={t('section.file')}>
        <Facts
          items={[
            [t('case'), record.caseId && <Link to={`/cases/${record.caseId}`}>{record.caseNumber ?? record.caseId}</Link>],
            [t('openedAt'), record.openedAt && moment(record.openedAt)],
            [t('agency'), record.agency && (record.agency.name ?? record.agency.id)],
            [t('police'), record.police && (record.police.name ?? record.police.id)],
            [t('procuratorate'), record.procuratorate && (record.procuratorate.name ?? record.procuratorate.id)],
            [t('right'), record.right],
            [t('violation'), record.violation],
            [t('crimes'), crimes.join('、')],
            [
              t('suspects'),
              <Flex key="suspects" vertical>
                {record.suspects.map((one) => (
                  <span key={one.name}>
                    {one.name} {one.creditCode && <span className="mono">{one.creditCode}</span>}
                  </span>
                ))}
              </Flex>,
            ],
          ]}
        />
      </Card>
      {record.screening && (
        <Card
          title={t('section.screening')}
          role="region"
          aria-label={t('section.screening')}
          extra={<OutcomeTag result={record.screening.overall} />}
        >
          <Flex vertical gap={12}>
            {telling.length === 0 && record.screening.explanation && <Typography.Text>{record.screening.explanation[language]}</Typography.Text>}
            {telling.map((result) => (
              <CrimeResult key={result.crime} result={result} />
            ))}
          </Flex>
        </Card>
      )}
      {record.amounts && (
        <Card title={t('section.amounts')}>
          <AmountFacts amounts={record.amounts} />
        </Card>
      )}
      <ReferralReport report={record.report} />
      <HandOver record={record} />
      <SectionCards record={record} sections={COURSE} words={REFERRAL_WORDS} />
    </RecordPage>
  );
}
