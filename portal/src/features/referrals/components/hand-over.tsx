import { Tag } from 'antd';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import type { ReferralView } from '../api/referral';
import { referrals } from '../messages';

/** From the head's decision to the answer of the police; each part appears once it is there. */
export function HandOver({ record }: { record: ReferralView }) {
  const { t, label } = useTexts(referrals);
  const { approval, receipt, supplement, decision, passedOn } = record;
  const late = (is: boolean | undefined) => is === true && <Tag color="red">{t('late')}</Tag>;
  return (
    <>
      {approval && (
        <Card title={t('section.approval')} extra={late(approval.late)}>
          <Facts
            items={[
              [t('approval.decision'), label('approval', approval.decision)],
              [t('approval.by'), approval.by],
              [t('approval.at'), approval.at && moment(approval.at)],
              [t('approval.note'), approval.note],
              [t('approval.reasons'), approval.reasons],
            ]}
          />
        </Card>
      )}
      {record.sentAt && (
        <Card title={t('section.handover')}>
          <Facts
            items={[
              [t('sentAt'), moment(record.sentAt)],
              [t('police'), record.police?.name],
              [t('receipt.number'), receipt?.number],
              [t('receipt.by'), receipt?.by],
              [t('receipt.at'), receipt?.at && moment(receipt.at)],
              [
                t('passed'),
                passedOn && `${passedOn.from.name ?? passedOn.from.id} → ${passedOn.to.name ?? passedOn.to.id}：${passedOn.reasons ?? ''}`,
              ],
            ]}
          />
        </Card>
      )}
      {supplement && (
        <Card title={t('section.supplement')} extra={late(supplement.late)}>
          <Facts
            items={[
              [t('supplement.items'), supplement.items.join('；')],
              [t('supplement.requested'), supplement.requestedAt && moment(supplement.requestedAt)],
              [
                t('supplement.attachments'),
                supplement.attachments.map((one) => `${label('part', one.part)}：${one.name}`).join('；'),
              ],
              [t('supplement.supplied'), supplement.suppliedAt && moment(supplement.suppliedAt)],
              [t('approval.note'), supplement.note],
            ]}
          />
        </Card>
      )}
      {decision && (
        <Card title={t('section.decision')} extra={late(decision.late)}>
          <Facts
            items={[
              [t('decision.kind'), label('decision', decision.kind)],
              [t('decision.number'), decision.documentNumber],
              [t('decision.on'), decision.decidedOn],
              [t('decision.officer'), decision.officer],
              [t('decision.basis'), decision.basis && label('basis', decision.basis)],
              [t('decision.reasons'), decision.reasons],
            ]}
          />
        </Card>
      )}
    </>
  );
}
