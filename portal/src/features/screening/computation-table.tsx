import { Table, Tag, Typography } from 'antd';
import type { Step } from '../../shared/api/screening';
import { useTexts } from '../../shared/i18n/messages';
import { screening } from './messages';

/** How the amounts came about, step by step with its article (数额核算, REQ-13). */
export function ComputationTable({ steps }: { steps: readonly Step[] }) {
  const { t, language, label, knows } = useTexts(screening);
  return (
    <Table<Step & { at: number }>
      size="small"
      rowKey="at"
      pagination={false}
      aria-label={t('computation')}
      title={() => t('computation')}
      scroll={{ x: 'max-content' }}
      dataSource={steps.map((step, at) => ({ ...step, at }))}
      columns={[
        { title: t('step.item'), key: 'item', render: (_, { item }) => (knows('income', item) ? label('income', item) : item) },
        { title: t('step.formula'), dataIndex: 'formula', className: 'number' },
        {
          title: t('step.why'),
          key: 'why',
          render: (_, { why, source, mark }) => (
            <>
              {why[language]}
              <br />
              <Typography.Text type="secondary">{source}</Typography.Text> {mark === 'check' && <Tag color="gold">{t('check')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
