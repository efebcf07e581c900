import { ReloadOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Empty, Flex, Input, Select, Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { RecordSummary } from '../api/record';
import { useRecordList } from '../api/use-record';
import { useTexts, type Texts } from '../i18n/messages';
import type { FilterSpec } from '../kit/resource';
import { Card } from './card';
import { FilterField } from './filter-field';
import { common } from './messages';
import { ProblemAlert } from './problem-alert';
import { useColumns } from './record-columns';
import type { Tone } from './state-tag';

export interface RecordListProps {
  collection: string;
  /** Where a record's page lies: `/complaints`. */
  path: string;
  states: readonly string[];
  tone: (state: string) => Tone;
  label: (group: string, value: string) => string;
  empty?: ReactNode;
  /** Beside state and search: exact filters, columns of the rows' fields, the words for both. */
  filters?: readonly FilterSpec[] | undefined;
  columns?: readonly string[] | undefined;
  words?: Texts<string> | undefined;
  rowTitle?: ((row: RecordSummary, label: RecordListProps['label']) => string) | undefined;
  /** A kind of record without periods has no due date to show or sort by. */
  without?: readonly string[] | undefined;
}

/** A list with filters in the address, so that it can be shared and the way back keeps it. */
export function RecordList(props: RecordListProps) {
  const { collection, states, label, empty, filters: specs = [], without = [] } = props;
  const { t } = useTexts(common);
  const [parameters, setParameters] = useSearchParams();
  const filters = {
    state: parameters.get('state') ?? undefined,
    q: parameters.get('q') ?? undefined,
    sort: parameters.get('sort') ?? '-created',
    ...Object.fromEntries(specs.map(({ name }) => [name, parameters.get(name) ?? undefined])),
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
  const columns = useColumns(props);
  const { sort: _, ...narrowed } = filters;
  const filtered = Object.values(narrowed).some((value) => value !== undefined);

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
          {states.length > 1 && <Select
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
          />}
          {specs.map((one) => (
            <FilterField
              key={one.name}
              spec={one}
              label={label}
              value={parameters.get(one.name) ?? undefined}
              onChange={(value) => {
                set(one.name, value);
              }}
            />
          ))}
          {!without.includes('due') && <Select
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
          />}
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
