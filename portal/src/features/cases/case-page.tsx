import { Alert, Flex, Typography } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { moment } from '../../shared/format/day';
import { useTexts } from '../../shared/i18n/messages';
import { SectionCards } from '../../shared/kit/section-cards';
import { useWords } from '../../shared/kit/use-words';
import { regionName } from '../../shared/region/regions';
import { AmountFacts } from '../../shared/ui/amount-facts';
import { Card } from '../../shared/ui/card';
import { Facts } from '../../shared/ui/facts';
import { KeyProtectionNotice } from '../../shared/ui/key-protection';
import { Loaded } from '../../shared/ui/loaded';
import { common } from '../../shared/ui/messages';
import { PartyCard } from '../../shared/ui/party-card';
import { RecordPage } from '../../shared/ui/record-page';
import { useRightFacts } from '../../shared/ui/right-facts';
import { RuleAndSource } from '../../shared/ui/rule-and-source';
import { CASES, isWhole, useCase, type CaseView } from './api/case';
import { caseCommands } from './case-commands';
import { INQUIRY } from './case-sections';
import { caseTone } from './case-states';
import { CaseScreening } from './components/case-screening';
import { Papers } from './components/papers';
import { Procedure } from './components/procedure';
import { CASE_WORDS } from './case-words';
import { cases } from './messages';

export function CasePage() {
  const { id = '' } = useParams();
  return <Loaded query={useCase(id)}>{(record) => <Case record={record} />}</Loaded>;
}

function Case({ record }: { record: CaseView }) {
  const { t, language } = useTexts(cases);
  const { label } = useWords(CASE_WORDS);
  const right = useRightFacts(record.right);
  const specs = useMemo(() => caseCommands(record), [record]);
  const title = [record.right?.title, record.respondents.map((one) => one.name).join('、')].filter(Boolean).join(' — ');
  return (
    <RecordPage
      collection={CASES}
      record={record}
      title={title || record.number}
      subtitle={[record.violation, record.agency?.name].filter(Boolean).join(' · ')}
      tone={caseTone(record.state)}
      label={label}
      specs={specs}
      notice={<Notices record={record} />}
    >
      <Card title={t('section.case')}>
        <Facts
          items={[
            [t('violation'), record.violation],
            [t('actDate'), record.actDate],
            [t('region'), record.region && regionName(record.region, language)],
            [t('agency'), record.agency && (record.agency.name ?? record.agency.id)],
            [t('complainant'), record.complainantName],
            [
              t('complaint'),
              record.complaintId && (
                <Link to={`/complaints/${record.complaintId}`}>{record.complaintNumber ?? record.complaintId}</Link>
              ),
            ],
            [t('submittedAt'), record.submittedAt && moment(record.submittedAt)],
            [t('filedOn'), record.filedOn],
            [t('officers'), record.officers.map((one) => `${one.name}（${one.certificate ?? ''}）`).join('、')],
            ...right,
          ]}
        />
      </Card>
      <CaseScreening record={record} />
      {isWhole(record) && (
        <Card title={t('section.amounts')}>
          {record.amounts === undefined ? (
            <Typography.Text type="secondary">{t('no-amounts')}</Typography.Text>
          ) : (
            <AmountFacts amounts={record.amounts} />
          )}
        </Card>
      )}
      <SectionCards record={record} sections={INQUIRY} words={CASE_WORDS} />
      <Procedure record={record} />
      {isWhole(record) && <Papers record={record} />}
      <Card title={t('section.parties')}>
        {record.respondents.map((party, index) => (
          <PartyCard key={`${party.name} ${index}`} role={t('respondent')} party={party} />
        ))}
      </Card>
    </RecordPage>
  );
}

/** States of a referral in which the principal head has not decided yet (REF-05). */
const BEFORE_THE_HEAD = new Set(['REQUESTED', 'DRAFT', 'HEAD_APPROVAL']);

function Notices({ record }: { record: CaseView }) {
  const { t } = useTexts(cases);
  const { label } = useWords(CASE_WORDS);
  const shared = useTexts(common);
  const { referral } = record;
  const whole = isWhole(record);
  const withPolice = referral !== undefined && !BEFORE_THE_HEAD.has(referral.state);
  return (
    <Flex vertical gap={12}>
      {record.keyProtection && <KeyProtectionNotice listing={record.keyProtection} />}
      {record.penaltyBlocked && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('blocked')}
          description={
            <Flex vertical gap={4}>
              <span>{t(withPolice ? 'blocked.police' : 'blocked.undecided')}</span>
              {referral && (
                <span>
                  {t('referral.state')}
                  {shared.t('colon')}
                  {label('value.state', referral.state)}{' '}
                  {referral.id && (whole ? <Link to={`/referrals/${referral.id}`}>{referral.number}</Link> : referral.number)}
                </span>
              )}
              {withPolice ? (
                <RuleAndSource rule="REF-22" source="行政执法机关移送涉嫌犯罪案件的规定 第11条；行政处罚法 第35条" />
              ) : (
                <RuleAndSource rule="REF-21" source="行政执法机关移送涉嫌犯罪案件的规定 第11条；行政处罚法 第82条" />
              )}
            </Flex>
          }
        />
      )}
      {record.filingRefused && (
        <Alert
          type="warning"
          showIcon
          title={t('filing-refused')}
          description={`${label('ground', record.filingRefused.ground)}${shared.t('colon')}${record.filingRefused.explanation ?? ''}`}
        />
      )}
      {record.returnedBecause && <Alert type="warning" showIcon title={t('returned')} description={record.returnedBecause} />}
    </Flex>
  );
}
