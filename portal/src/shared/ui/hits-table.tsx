import { Table } from 'antd';
import type { Hit } from '../api/screening';
import { showMoney, showNumber } from '../format/money';
import { useTexts } from '../i18n/messages';
import { values } from './value-messages';

const CIRCUMSTANCES = new Set(['OWNER_BANKRUPT', 'FOREIGN_RECIPIENT']);

/** Which line was reached, by which value of the case, under which version of law (REQ-13). */
export function HitsTable({ hits, caption, withCrime = false }: { hits: readonly Hit[]; caption: string; withCrime?: boolean }) {
  const { t, label } = useTexts(values);
  const show = (hit: Hit, value: string) =>
    CIRCUMSTANCES.has(hit.metric) ? t('screen.yes') : /^\d+\.\d\d$/.test(value) ? showMoney(value) : showNumber(value);
  return (
    <Table<Hit>
      size="small"
      pagination={false}
      rowKey={(hit) => `${hit.rule} ${hit.metric} ${hit.lawVersion ?? ''}`}
      dataSource={[...hits]}
      scroll={{ x: 620 }}
      aria-label={caption}
      columns={[
        ...(withCrime
          ? [{ title: t('screen.crime'), key: 'crime', render: (_: unknown, hit: Hit) => hit.crime && label('crime', hit.crime) }]
          : []),
        { title: t('screen.rule'), dataIndex: 'rule', width: 100 },
        { title: t('screen.metric'), key: 'metric', render: (_, hit) => label('metric', hit.metric) },
        { title: t('screen.value'), key: 'value', align: 'right', render: (_, hit) => <strong className="mono">{show(hit, hit.value)}</strong> },
        { title: t('screen.limit'), key: 'limit', align: 'right', render: (_, hit) => <span className="mono">≥ {show(hit, hit.limit)}</span> },
        { title: t('screen.version'), dataIndex: 'lawVersion' },
        { title: t('screen.article'), dataIndex: 'article' },
      ]}
    />
  );
}
