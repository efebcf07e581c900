import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { RecordSummary } from '../api/record';
import { moment } from '../format/day';
import { textsOf, useTexts } from '../i18n/messages';
import { shown } from '../kit/shown';
import { common } from './messages';
import type { RecordListProps } from './record-list';
import { StateTag } from './state-tag';
import { TimeLeft } from './time-left';

/** Number, subject, the fields a kind of record adds, state, what is due next, when it was recorded. */
export function useColumns({ path, tone, label, words, columns = [], rowTitle, without = [] }: RecordListProps): TableColumnsType<RecordSummary> {
  const { t, language } = useTexts(common);
  const none = t('value.none');
  return [
    {
      title: t('list.number'),
      key: 'number',
      width: 200,
      render: (_, row) => (
        <Link to={`${path}/${row.id}`} className="number">
          {row.number || row.id.slice(0, 8)}
        </Link>
      ),
    },
    { title: t('list.title'), key: 'title', ellipsis: true, render: (_, row) => (rowTitle ? rowTitle(row, label) : row.title) ?? none },
    ...columns.map((name) => ({
      title: label('field', name),
      key: name,
      render: (_: unknown, row: RecordSummary) => shown(name, row.fields[name], words ?? textsOf(common, language)) ?? none,
    })),
    {
      title: t('list.state'),
      key: 'state',
      width: 140,
      render: (_, row) => <StateTag label={label('state', row.state)} tone={tone(row.state)} />,
    },
    ...(without.includes('due')
      ? []
      : [
          {
            title: t('list.due'),
            key: 'due',
            width: 130,
            render: (_: unknown, row: RecordSummary) => (row.due === undefined ? none : <TimeLeft due={row.due} />),
          },
        ]),
    {
      title: t('list.created'),
      key: 'created',
      width: 160,
      responsive: ['lg'],
      render: (_, row) => (row.createdAt === undefined ? none : moment(row.createdAt)),
    },
  ];
}
