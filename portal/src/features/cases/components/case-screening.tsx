import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import { HitsTable } from '../../../shared/ui/hits-table';
import { OutcomeTag } from '../../../shared/ui/outcome-tag';
import { isWhole, type CaseView } from '../api/case';
import { cases } from '../messages';

/** What the criminal screen says of the case, line by line, and how far the referral is. */
export function CaseScreening({ record }: { record: CaseView }) {
  const { t, label, language } = useTexts(cases);
  const { screening, referral } = record;
  if (screening === undefined && referral === undefined) {
    return !isWhole(record) || record.amounts === undefined ? null : (
      <Card title={t('section.screening')}>
        <Typography.Text type="secondary">{t('no-screening')}</Typography.Text>
      </Card>
    );
  }
  const title = t(screening ? 'section.screening' : 'section.referral');
  return (
    <Card title={title} extra={screening && <OutcomeTag result={screening.result} />} role="region" aria-label={title}>
      <Flex vertical gap={14}>
        {screening?.explanation && <Typography.Text>{screening.explanation[language]}</Typography.Text>}
        {screening && screening.hits.length > 0 && (
          <HitsTable hits={screening.hits} caption={t('section.screening')} withCrime />
        )}
        <Facts
          items={[
            [t('crimes'), screening?.suspected.map((code) => label('crime', code)).join('、')],
            [t('screened'), screening?.at && moment(screening.at)],
            [t('referral.state'), referral && label('value.state', referral.state)],
            [
              t('referral.number'),
              referral?.id &&
                (isWhole(record) ? <Link to={`/referrals/${referral.id}`}>{referral.number}</Link> : referral.number),
            ],
          ]}
        />
      </Flex>
    </Card>
  );
}
