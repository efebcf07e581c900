import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Empty, Flex, Segmented, Skeleton, Tag, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { RecordSummary } from '../../shared/api/record';
import { useCommand } from '../../shared/api/use-command';
import { useRecordList } from '../../shared/api/use-record';
import { moment } from '../../shared/format/day';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { notifications } from './messages';

const NOTICES = '/api/notifications';

/** What the offices told me about what I submitted (REQ-11: the same day). */
export function NotificationsPage() {
  const words = useWords(notifications);
  const [parameters, setParameters] = useSearchParams();
  const state = parameters.get('state') ?? undefined;
  const list = useRecordList(NOTICES, { state });
  return (
    <>
      <PageTitle title={words.label('page', 'title')} hint={words.label('page', 'hint')} />
      <Card>
        <Flex vertical gap={16}>
          <Segmented
            aria-label={words.label('field', 'state')}
            value={state ?? ''}
            onChange={(next) => {
              setParameters(next === '' ? {} : { state: next });
            }}
            options={[{ value: '', label: words.t('all') }, ...['UNREAD', 'READ'].map((value) => ({ value, label: words.label('state', value) }))]}
          />
          {list.isPending && <Skeleton active />}
          {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
          {list.data?.length === 0 && <Empty description={words.t('empty')} />}
          <ul className="plain notices">
            {(list.data ?? []).map((notice) => (
              <li key={notice.id}>
                <Notice notice={notice} />
              </li>
            ))}
          </ul>
          {list.hasNextPage && (
            <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {words.label('action', 'more')}
            </Button>
          )}
        </Flex>
      </Card>
    </>
  );
}

function Notice({ notice }: { notice: RecordSummary }) {
  const words = useWords(notifications);
  const read = useCommand(NOTICES, { id: notice.id, revision: notice.revision ?? 0 }, 'mark-read');
  const { kind = '', complaint, en } = notice.fields;
  return (
    <Flex justify="space-between" align="start" gap={16}>
      <Flex gap={12}>
        <Badge dot={notice.state === 'UNREAD'}>
          <BellOutlined />
        </Badge>
        <Flex vertical gap={4}>
          <span>
            <Tag>{words.label('kind', kind)}</Tag>
            <Typography.Text strong={notice.state === 'UNREAD'}>{words.language === 'en' ? (en ?? notice.title) : notice.title}</Typography.Text>
          </span>
          <Typography.Text type="secondary" className="small">
            {notice.createdAt && moment(notice.createdAt)}
          </Typography.Text>
        </Flex>
      </Flex>
      <Flex gap={8}>
        {complaint && (
          <Link to={`/complaints/${complaint}`}>
            <Button size="small">{words.t('open')}</Button>
          </Link>
        )}
        {notice.state === 'UNREAD' && (
          <Button
            size="small"
            type="link"
            loading={read.isPending}
            onClick={() => {
              read.mutate(undefined);
            }}
          >
            {words.t('mark')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
