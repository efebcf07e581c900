import { Alert, Flex, Typography } from 'antd';
import { useParams } from 'react-router';
import { dayWithWeekday, moment } from '../../shared/format/day';
import { showMoney } from '../../shared/format/money';
import { useTexts } from '../../shared/i18n/messages';
import { SectionCards } from '../../shared/kit/section-cards';
import { useWords } from '../../shared/kit/use-words';
import { regionName } from '../../shared/region/regions';
import { usePerson } from '../../shared/session/session';
import { Card } from '../../shared/ui/card';
import { Facts } from '../../shared/ui/facts';
import { KeyProtectionNotice } from '../../shared/ui/key-protection';
import { Loaded } from '../../shared/ui/loaded';
import { PartyCard } from '../../shared/ui/party-card';
import { RecordPage } from '../../shared/ui/record-page';
import { useRightFacts } from '../../shared/ui/right-facts';
import { useComplaint, COMPLAINTS, type ComplaintView } from './api/complaint';
import { complaintCommands } from './complaint-commands';
import { COMPLAINT_SECTIONS } from './complaint-sections';
import { complaintTone } from './complaint-states';
import { COMPLAINT_WORDS } from './complaint-words';
import { ComplaintLinks } from './components/complaint-links';
import { MatchesCard } from './components/matches-card';
import { EvidenceList } from '../../shared/ui/evidence-list';
import { complaints } from './messages';

const OFFICE = ['officer', 'legal-reviewer', 'deputy-head', 'head'];

export function ComplaintPage() {
  const { id = '' } = useParams();
  return <Loaded query={useComplaint(id)}>{(complaint) => <Complaint complaint={complaint} />}</Loaded>;
}

function Complaint({ complaint }: { complaint: ComplaintView }) {
  const { t, language } = useTexts(complaints);
  const { label } = useWords(COMPLAINT_WORDS);
  const right = useRightFacts(complaint.right);
  // Whom else an office has met is not the submitter's business.
  const office = usePerson().roles.some((role) => OFFICE.includes(role));
  const respondents = complaint.respondents.map((one) => one.name).join('、');
  return (
    <RecordPage
      collection={COMPLAINTS}
      record={complaint}
      title={[complaint.right?.title, respondents].filter(Boolean).join(' — ') || complaint.number}
      subtitle={[complaint.intake && label('intake', complaint.intake), complaint.agency?.name].filter(Boolean).join(' · ')}
      tone={complaintTone(complaint.state)}
      label={label}
      specs={complaintCommands}
      notice={<Notices complaint={complaint} />}
    >
      <Card title={t('section.act')}>
        <Facts
          items={[
            [t('region'), complaint.region && regionName(complaint.region, language)],
            [t('actDate'), complaint.actDate],
            [t('goods'), complaint.goods],
            [t('estimatedValue'), complaint.estimatedValue && showMoney(complaint.estimatedValue)],
            [t('agency'), complaint.agency && (complaint.agency.name ?? complaint.agency.id)],
            [t('received'), complaint.receivedAt && moment(complaint.receivedAt)],
          ]}
        />
        <Typography.Paragraph className="pre description">{complaint.description}</Typography.Paragraph>
      </Card>
      <Card title={t('section.right')}>
        <Facts items={right} />
      </Card>
      <Card title={`${t('section.complainant')} / ${t('section.respondents')}`}>
        {complaint.complainant && <PartyCard role={t('complainant')} party={complaint.complainant} />}
        {complaint.respondents.map((party, index) => (
          <PartyCard key={`${party.name} ${index}`} role={t('respondent')} party={party} />
        ))}
      </Card>
      <EvidenceList ids={complaint.evidenceIds} />
      <SectionCards record={complaint} sections={COMPLAINT_SECTIONS} words={COMPLAINT_WORDS} />
      {office && <MatchesCard complaint={complaint} label={label} />}
      <ComplaintLinks complaint={complaint} />
    </RecordPage>
  );
}

function Notices({ complaint }: { complaint: ComplaintView }) {
  const { t, label, language } = useTexts(complaints);
  const { supplementRequested: supplement } = complaint;
  const rejection = complaint.rejection ?? complaint.filingDeclined;
  return (
    <Flex vertical gap={12}>
      {complaint.keyProtection && <KeyProtectionNotice listing={complaint.keyProtection} />}
      {rejection && (
        <Alert
          type="warning"
          showIcon
          title={t('rejection')}
          description={[rejection.ground && label('ground', rejection.ground), rejection.explanation].filter(Boolean).join('：')}
        />
      )}
      {supplement && (
        <Alert
          type="info"
          showIcon
          title={t('supplement')}
          description={
            <>
              {supplement.items.join('；')}
              {supplement.until && ` — ${t('supplement.until', { day: dayWithWeekday(supplement.until, language) })}`}
            </>
          }
        />
      )}
    </Flex>
  );
}
