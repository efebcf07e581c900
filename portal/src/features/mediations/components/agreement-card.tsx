import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Alert, Flex, Tag, Typography } from 'antd';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import { RuleAndSource } from '../../../shared/ui/rule-and-source';
import { common } from '../../../shared/ui/messages';
import type { Agreement, Participant } from '../api/mediation';
import { mediations } from '../messages';

/** The agreement, its signatures so far, and whether a court may confirm it (MED-12, MED-15, MED-17). */
export function AgreementCard({ agreement, parties }: { agreement: Agreement | undefined; parties: readonly Participant[] }) {
  const { t, label, language } = useTexts(mediations);
  const shared = useTexts(common);
  if (agreement === undefined) {
    return null;
  }
  const { confirmation } = agreement;
  const colon = shared.t('colon');
  return (
    <Card title={t('section.agreement')} extra={<Tag color="blue">{label('form', agreement.form)}</Tag>}>
      <Flex vertical gap={16}>
        {agreement.form === 'WRITTEN' && <Signatures agreement={agreement} parties={parties} />}
        <Facts
          columns={1}
          items={[
            [t('agreement.effective'), agreement.effectiveOn && <strong>{agreement.effectiveOn}</strong>],
            [t('agreement.facts'), text(agreement.facts)],
            [t('agreement.issues'), text(agreement.issues)],
            [t('agreement.responsibilities'), text(agreement.responsibilities)],
            [t('agreement.content'), text(agreement.content)],
            [t('agreement.manner'), text(agreement.performanceManner)],
            [t('agreement.until'), agreement.performanceUntil],
            [t('agreement.digest'), agreement.digest && <span className="mono small break">{agreement.digest}</span>],
          ]}
        />
        {confirmation && (
          <Alert
            type={confirmation.possible ? 'info' : 'warning'}
            showIcon
            title={`${t('agreement.confirmation')}${colon}${t(confirmation.possible ? 'agreement.possible' : 'agreement.impossible')}`}
            description={
              <Flex vertical gap={4}>
                <span>{confirmation[language]}</span>
                <RuleAndSource rule={confirmation.rule} source={confirmation.source} />
              </Flex>
            }
          />
        )}
      </Flex>
    </Card>
  );
}

function text(value: string | undefined) {
  return value && <span className="pre">{value}</span>;
}

function Signatures({ agreement, parties }: { agreement: Agreement; parties: readonly Participant[] }) {
  const { t, label } = useTexts(mediations);
  // Which of several of a side has not signed.
  const waiting = (as: string) => {
    const ofSide = parties.filter((one) => one.side === as);
    const names = ofSide.filter((one) => agreement.missingParties.includes(one.id)).map((one) => one.name);
    return ofSide.length > 1 ? `（${names.join('、')}）` : '';
  };
  return (
    <ul className="plain signatures" aria-label={t('agreement.signatures')}>
      {agreement.signatures.map((one) => (
        <li key={`${one.as} ${one.party ?? ''}`} className="signed">
          <CheckCircleFilled />
          <span>
            <strong>{label('signatory', one.as)}</strong>
            <Typography.Text type="secondary" className="small">
              {t('agreement.signed', { by: one.by ?? '', at: one.at ? moment(one.at) : '' })}
            </Typography.Text>
          </span>
        </li>
      ))}
      {agreement.missing.map((as) => (
        <li key={as}>
          <ClockCircleOutlined />
          <span>
            <strong>
              {label('signatory', as)}
              {waiting(as)}
            </strong>
            <Typography.Text type="secondary" className="small">
              {t('agreement.missing')}
            </Typography.Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
