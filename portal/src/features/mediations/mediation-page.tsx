import { Alert, Typography } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { showMoney } from '../../shared/format/money';
import { useTexts } from '../../shared/i18n/messages';
import { SectionCards } from '../../shared/kit/section-cards';
import { useWords } from '../../shared/kit/use-words';
import { regionName } from '../../shared/region/regions';
import { Card } from '../../shared/ui/card';
import { Facts } from '../../shared/ui/facts';
import { Loaded } from '../../shared/ui/loaded';
import { common } from '../../shared/ui/messages';
import { PartyCard } from '../../shared/ui/party-card';
import { RecordPage } from '../../shared/ui/record-page';
import { useRightFacts } from '../../shared/ui/right-facts';
import { RuleAndSource } from '../../shared/ui/rule-and-source';
import { ANNEX } from './annex-sections';
import { MEDIATIONS, useMediation, type MediationView } from './api/mediation';
import { useMediators } from './api/mediators';
import { AgreementCard } from './components/agreement-card';
import { MediatorsCard } from './components/mediators-card';
import { SessionsCard } from './components/sessions-card';
import { mediationCommands } from './mediation-commands';
import { mediationTone } from './mediation-states';
import { MEDIATION_WORDS } from './mediation-words';
import { mediations } from './messages';

export function MediationPage() {
  const { id = '' } = useParams();
  return <Loaded query={useMediation(id)}>{(record) => <Mediation record={record} />}</Loaded>;
}

function Mediation({ record }: { record: MediationView }) {
  const { t, language } = useTexts(mediations);
  const { label } = useWords(MEDIATION_WORDS);
  const shared = useTexts(common);
  const right = useRightFacts(record.right);
  const mediators = useMediators(record.committee?.id).data;
  // The timeline names committee and mediators by id.
  const named = (group: string, value: string) =>
    group === 'value.mediators' || group === 'value.mediator'
      ? value.split(', ').map((id) => mediators?.find((one) => one.id === id)?.name ?? id).join('、')
      : group === 'value.committee' && value === record.committee?.id
        ? (record.committee.name ?? value)
        : label(group, value);
  const specs = useMemo(() => mediationCommands(record, mediators ?? [], label), [record, mediators, label]);
  return (
    <RecordPage
      collection={MEDIATIONS}
      record={record}
      title={[record.applicant?.name, record.respondent?.name].filter(Boolean).join(' / ') || record.number}
      subtitle={[record.right?.title, record.committee?.name, record.partnerCommittee?.name].filter(Boolean).join(' · ')}
      tone={mediationTone(record.state)}
      label={named}
      specs={specs}
      notice={<Ending record={record} />}
    >
      <Card title={t('section.dispute')}>
        <Facts
          items={[
            ...right,
            [t('region'), record.region && regionName(record.region, language)],
            [t('amountInDispute'), record.amountInDispute && showMoney(record.amountInDispute)],
            [t('appliedOn'), record.appliedOn],
            [t('mySide'), record.mySide && label('side', record.mySide)],
            [t('complaint'), record.complaintId && <Link to={`/complaints/${record.complaintId}`}>{t('view')}</Link>],
            [t('partnerCommittee'), record.partnerCommittee?.name],
            [t('confirmation'), record.confirmation && <Link to={`/confirmations/${record.confirmation.id}`}>{label('stage', record.confirmation.state)}</Link>],
            [t('performance'), record.performance && <Link to={`/performances/${record.performance.id}`}>{label('stage', record.performance.state)}</Link>],
            [t('pointedBy'), record.pointedBy && [record.pointedBy.agency, record.pointedBy.notice].filter(Boolean).join(' · ')],
            [t('case'), record.caseId && <Link to={`/cases/${record.caseId}`}>{t('view')}</Link>],
          ]}
        />
        <Typography.Paragraph className="pre description">{record.dispute}</Typography.Paragraph>
        <Typography.Paragraph className="pre description">
          <Typography.Text type="secondary">{t('claim')}
            {shared.t('colon')}
          </Typography.Text>
          {record.claim}
        </Typography.Paragraph>
      </Card>
      <AgreementCard agreement={record.agreement} parties={record.parties} />
      <SectionCards record={record} sections={ANNEX} words={MEDIATION_WORDS} />
      <SessionsCard mediation={record.id} sessions={record.sessions} />
      <MediatorsCard record={record} known={mediators ?? []} />
      <Card title={t('section.parties')}>
        {record.applicant && <PartyCard role={t('applicant')} party={record.applicant} />}
        {record.respondent && <PartyCard role={t('respondent')} party={record.respondent} />}
        {record.parties
          .filter((one) => one.id !== 'A1' && one.id !== 'R1')
          .map((one) => (
            <PartyCard key={one.id} role={`${label('side', one.side)} ${one.id}`} party={one} />
          ))}
        {record.parties.some((one) => one.leftOn !== undefined) && (
          <Facts items={record.parties.filter((one) => one.leftOn !== undefined).map((one) => [t('left', { name: one.name }), one.leftOn])} />
        )}
        {record.otherRespondents.length > 0 && <Facts items={[[t('others'), record.otherRespondents.join('、')]]} />}
      </Card>
      {record.rightsNotice && (
        <Card title={t('section.rights')}>
          <Typography.Paragraph>{record.rightsNotice[language]}</Typography.Paragraph>
          <RuleAndSource rule={record.rightsNotice.rule} source={record.rightsNotice.source} />
        </Card>
      )}
    </RecordPage>
  );
}

/** How it ended without an agreement, and where the parties can go then (MED-10). */
function Ending({ record }: { record: MediationView }) {
  const { t, label, language } = useTexts(mediations);
  const shared = useTexts(common);
  const { end } = record;
  if (end === undefined) {
    return null;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={`${t('end')}${shared.t('colon')}${label('state', record.state)}`}
      description={
        <>
          {[end.on, end.by && label('side', end.by), end.ground && label('ground', end.ground), end.reason].filter(Boolean).join(' · ')}
          {record.nextRoutes.length > 0 && (
            <ul>
              {record.nextRoutes.map((route) => (
                <li key={route.name}>{route[language]}</li>
              ))}
            </ul>
          )}
        </>
      }
    />
  );
}
