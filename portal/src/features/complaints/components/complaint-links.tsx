import { Typography } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import type { ComplaintView } from '../api/complaint';
import { complaints } from '../messages';

/** The receipt for following the matter without a login, and what grew out of the complaint. */
export function ComplaintLinks({ complaint }: { complaint: ComplaintView }) {
  const { t, label } = useTexts(complaints);
  const { caseId, mediation, receipt } = complaint;
  return (
    <>
      <Card title={t('section.links')}>
        {caseId === undefined && mediation === undefined ? (
          <Typography.Text type="secondary">{t('link.none')}</Typography.Text>
        ) : (
          <Facts
            items={[
              [t('link.case'), caseId && <Link to={`/cases/${caseId}`}>{complaint.caseNumber ?? caseId}</Link>],
              [
                t('link.mediation'),
                mediation && (
                  <span>
                    {mediation.id && <Link to={`/mediations/${mediation.id}`}>{mediation.number ?? mediation.id}</Link>}{' '}
                    {mediation.state && label('value.state', mediation.state)}
                  </span>
                ),
              ],
            ]}
          />
        )}
      </Card>
      {receipt?.number && (
        <Card title={t('section.receipt')}>
          <Facts
            items={[
              [t('receipt.number'), <Typography.Text key="number" copyable className="mono">{receipt.number}</Typography.Text>],
              [
                t('receipt.code'),
                receipt.code && <Typography.Text key="code" copyable className="mono">{receipt.code}</Typography.Text>,
              ],
            ]}
          />
          {receipt.code && <Typography.Text type="secondary">{t('receipt.hint')}</Typography.Text>}
        </Card>
      )}
    </>
  );
}
