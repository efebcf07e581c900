import { Alert, Button, Drawer, Empty, Flex, Table } from 'antd';
import { Link } from 'react-router';
import type { RecordSummary } from '../../shared/api/record';
import { collectionOf } from '../../shared/kit/places';
import { useWords } from '../../shared/kit/use-words';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useRecords } from './api/figures';
import { statistics } from './messages';

interface Props {
  list: string | undefined;
  record: string;
  onClose: () => void;
}

/** The records behind a number (清单). */
export function RecordsDrawer({ list, record, onClose }: Props) {
  const words = useWords(statistics);
  const found = useRecords(list);
  return (
    <Drawer open={list !== undefined} onClose={onClose} title={words.t('records')} size="large">
      <Flex vertical gap={16}>
        <Alert type="info" showIcon title={words.t('records.hint')} />
        {found.isError ? (
          <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Table<RecordSummary>
            rowKey="id"
            size="small"
            pagination={false}
            loading={found.isPending && list !== undefined}
            dataSource={found.data?.pages.flatMap((page) => page.items) ?? []}
            locale={{ emptyText: <Empty description={words.t('records.empty')} /> }}
            columns={[
              {
                title: words.label('list', 'number'),
                key: 'number',
                render: (_, row) => (
                  <Link to={placeOf(record, row)} className="number">
                    {row.number}
                  </Link>
                ),
              },
              { title: words.label('list', 'title'), dataIndex: 'title' },
            ]}
          />
        )}
        {found.hasNextPage && (
          <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {words.t('records.more')}
          </Button>
        )}
      </Flex>
    </Drawer>
  );
}

/** An alarm leads to the record whose clock it is. */
function placeOf(record: string, row: RecordSummary): string {
  const of = record === 'clock-alarm' ? { resource: row.fields['resource'] ?? '', id: row.fields['record'] ?? '' } : { resource: record, id: row.id };
  return `/${collectionOf(of.resource)}/${of.id}`;
}
