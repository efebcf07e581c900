import { Alert, Flex, Table, Tag, Typography } from 'antd';
import { moment } from '../../../shared/format/day';
import { showMoney } from '../../../shared/format/money';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import type { Report } from '../api/referral';
import { referrals } from '../messages';

/** The case group's report with the list of goods and the attachments (domain.md 3.4). */
export function ReferralReport({ report }: { report: Report | undefined }) {
  const { t, label } = useTexts(referrals);
  if (report === undefined) {
    return (
      <Card title={t('section.report')}>
        <Typography.Text type="secondary">{t('no-report')}</Typography.Text>
      </Card>
    );
  }
  return (
    <Card title={t('section.report')} extra={report.at && moment(report.at)}>
      <Flex vertical gap={14}>
        {report.warnings.map((warning) => (
          <Alert key={warning} type="warning" showIcon title={label('warning', warning)} />
        ))}
        <Facts
          columns={1}
          items={[
            [
              t('report.group'),
              report.caseGroup.map((one) => `${one.name}（${one.certificate ?? ''} ${one.phone ?? ''}）`).join('、'),
            ],
            [t('report.source'), report.source],
            [t('report.facts'), report.facts && <span className="pre">{report.facts}</span>],
            [t('report.legalBasis'), report.legalBasis],
            [t('report.proposal'), report.proposal && <span className="pre">{report.proposal}</span>],
            [t('report.seizure'), report.seizure],
            [
              t('report.attachments'),
              <Flex key="attachments" vertical gap={4}>
                {report.attachments.map((one) => (
                  <span key={`${one.part} ${one.name}`}>
                    <Tag>{label('part', one.part)}</Tag> {one.name}
                  </span>
                ))}
              </Flex>,
            ],
            [t('report.missing'), report.missing.map((part) => label('part', part)).join('、')],
          ]}
        />
        {report.items.length > 0 && (
          <Table
            size="small"
            pagination={false}
            aria-label={t('report.items')}
            rowKey={(item) => `${item.name} ${item.storage ?? ''}`}
            dataSource={report.items}
            scroll={{ x: 620 }}
            columns={[
              { title: t('item.name'), dataIndex: 'name' },
              { title: t('item.quantity'), key: 'quantity', align: 'right', render: (_, item) => `${item.quantity} ${item.unit ?? ''}` },
              { title: t('item.value'), key: 'value', align: 'right', render: (_, item) => showMoney(item.unitValue) },
              { title: t('item.basis'), key: 'basis', render: (_, item) => item.valueBasis && label('valueBasis', item.valueBasis) },
              { title: t('item.features'), dataIndex: 'features' },
              { title: t('item.storage'), dataIndex: 'storage' },
            ]}
          />
        )}
      </Flex>
    </Card>
  );
}
