import { ReloadOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Card, Empty, Flex, Input, Select, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { RecordSummary } from '../api/record';
import { useRecordList } from '../api/use-record';
import { moment } from '../format/day';
import { useTexts } from '../i18n/messages';
import { common } from './messages';
import { ProblemAlert } from './problem-alert';
import { StateTag, type Tone } from './state-tag';
import { TimeLeft } from './time-left';

interface Props {
  collection: string;
  /** Where a record's page lies: `/complaints`. */
  path: string;
  states: readonly string[];
  tone: (state: string) => Tone;
  label: (group: string, value: string) => string;
  empty?: ReactNode;
}

/** A list with filters in the address, so that it can be shared and the way back keeps it. */
export function RecordList({ collection, path, states, tone, label, empty }: Props) {
  const { t } = useTexts(common);
  const [parameters, setParameters] = useSearchParams();
  const filters = {
    state: parameters.get('state') ?? undefined,
    q: parameters.get('q') ?? undefined,
    sort: parameters.get('sort') ?? '-created',
  };
  const list = useRecordList(collection, filters);
  const set = (name: string, value: string | undefined) => {
    setParameters((now) => {
      const next = new URLSearchParams(now);
      if (value === undefined || value === '') {
        next.delete(name);
      } else {
        next.set(name, value);
      }
      return next;
    });
  };
  const columns = useColumns(path, tone, label);
  const filtered = filters.state !== undefined || filters.q !== undefined;

  return (
    <Card>
      <Flex vertical gap={16}>
        <Flex gap={12} wrap role="search">
          <Input.Search
            key={filters.q ?? ''}
            className="search"
            defaultValue={filters.q ?? ''}
            placeholder={t('list.search')}
            aria-label={t('list.search')}
            enterButton={<SearchOutlined aria-label={t('action.search')} />}
            allowClear
            onSearch={(typed) => {
              set('q', typed.trim());
            }}
          />
          <Select
            className="filter"
            aria-label={t('list.state')}
            value={filters.state ?? ''}
            onChange={(state) => {
              set('state', state);
            }}
            options={[
              { value: '', label: t('list.all-states') },
              ...states.map((state) => ({ value: state, label: label('state', state) })),
            ]}
          />
          <Select
            className="filter"
            aria-label={t('list.sort')}
            value={filters.sort}
            onChange={(sort) => {
              set('sort', sort);
            }}
            options={[
              { value: '-created', label: t('list.sort.-created') },
              { value: 'due', label: t('list.sort.due') },
            ]}
          />
          <Button
            icon={<ReloadOutlined />}
            aria-label={t('action.retry')}
            loading={list.isRefetching}
            onClick={() => void list.refetch()}
          />
        </Flex>
        {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
        {!(list.isError && list.data === undefined) && (
          <Table<RecordSummary>
            rowKey="id"
            size="middle"
            columns={columns}
            dataSource={list.data ?? []}
            loading={list.isPending}
            pagination={false}
            scroll={{ x: 760 }}
            locale={{
              emptyText: list.isPending ? ' ' : (
                <Empty description={filtered ? t('list.empty-filtered') : t('list.empty')}>{!filtered && empty}</Empty>
              ),
            }}
          />
        )}
        {list.hasNextPage && (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('action.more')}
          </Button>
        )}
        {!list.hasNextPage && (list.data?.length ?? 0) > 0 && (
          <Typography.Text type="secondary" className="small centre">
            {t('list.end', { count: list.data?.length ?? 0 })}
          </Typography.Text>
        )}
      </Flex>
    </Card>
  );
}

function useColumns(path: string, tone: Props['tone'], label: Props['label']): TableColumnsType<RecordSummary> {
  const { t } = useTexts(common);
  return [
    {
      title: t('list.number'),
      key: 'number',
      width: 200,
      render: (_, row) => (
        <Link to={`${path}/${row.id}`} className="number">
          {row.number}
        </Link>
      ),
    },
    { title: t('list.title'), key: 'title', ellipsis: true, render: (_, row) => row.title ?? t('value.none') },
    {
      title: t('list.state'),
      key: 'state',
      width: 140,
      render: (_, row) => <StateTag label={label('state', row.state)} tone={tone(row.state)} />,
    },
    {
      title: t('list.due'),
      key: 'due',
      width: 130,
      render: (_, row) => (row.due === undefined ? t('value.none') : <TimeLeft due={row.due} />),
    },
    {
      title: t('list.created'),
      key: 'created',
      width: 160,
      responsive: ['lg'],
      render: (_, row) => (row.createdAt === undefined ? t('value.none') : moment(row.createdAt)),
    },
  ];
}
