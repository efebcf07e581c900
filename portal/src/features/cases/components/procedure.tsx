import { dayWithWeekday } from '../../../shared/format/day';
import { showMoney } from '../../../shared/format/money';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import type { CaseView } from '../api/case';
import { cases } from '../messages';

/** Final report, penalty notice, decision: as far as the case has come. */
export function Procedure({ record }: { record: CaseView }) {
  const { t, label, language } = useTexts(cases);
  const { investigation, notice, decision, closedBecause } = record;
  if (!investigation && !notice && !decision && !closedBecause) {
    return null;
  }
  return (
    <Card title={t('section.procedure')}>
      <Facts
        columns={1}
        items={[
          [t('investigation.facts'), investigation && <span className="pre">{investigation.facts}</span>],
          [t('investigation.proposal'), investigation && <span className="pre">{investigation.proposal}</span>],
          [t('notice.servedOn'), notice?.servedOn],
          [t('notice.fine'), notice?.proposedFine && showMoney(notice.proposedFine)],
          [t('notice.until'), notice?.until && dayWithWeekday(notice.until, language)],
          [t('notice.waived'), notice?.waivedOn],
          [t('decision.kind'), decision && label('decision', decision.kind)],
          [t('decision.number'), decision?.documentNumber],
          [t('decision.on'), decision?.on],
          [t('decision.fine'), decision?.fine && showMoney(decision.fine)],
          [t('decision.confiscation'), decision?.confiscation && showMoney(decision.confiscation)],
          [t('decision.reasons'), decision?.reasons && <span className="pre">{decision.reasons}</span>],
          [t('closed'), closedBecause && label('closing', closedBecause)],
        ]}
      />
    </Card>
  );
}
