import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Flex, Rate, Segmented, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { shown } from '../../shared/kit/shown';
import { useWords } from '../../shared/kit/use-words';
import { usePerson } from '../../shared/session/session';
import { Card } from '../../shared/ui/card';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { StateTag } from '../../shared/ui/state-tag';
import { useRegister, type RegisteredCommittee } from './api/register';
import { spec } from './committee-resource';
import { committees } from './messages';

const STATES = Object.keys(spec.states);

/** The register of mediation bodies for everyone to read. */
export function CommitteesPage() {
  const words = useWords(committees);
  const { roles } = usePerson();
  const [state, setState] = useState('ACTIVE');
  const register = useRegister(state);
  const name = (one: RegisteredCommittee) => (words.language === 'en' ? (one.en ?? one.zh) : one.zh);
  return (
    <>
      <PageTitle
        title={words.label('page', 'title')}
        hint={words.label('page', 'hint')}
        extra={
          spec.create?.roles.some((role) => roles.includes(role)) && (
            <Link to="/committees/new">
              <Button type="primary" icon={<PlusOutlined />}>
                {words.label('page', 'new')}
              </Button>
            </Link>
          )
        }
      />
      <Card>
        <Flex vertical gap={16}>
          <Segmented
            aria-label={words.label('field', 'state')}
            value={state}
            onChange={setState}
            options={STATES.map((value) => ({ value, label: words.label('state', value) }))}
          />
          {register.isError ? (
            <ProblemAlert error={register.error} onRetry={() => void register.refetch()} />
          ) : (
            <Table<RegisteredCommittee>
              rowKey="id"
              size="middle"
              loading={register.isPending}
              dataSource={register.data ?? []}
              pagination={{ pageSize: 20, hideOnSinglePage: true }}
              scroll={{ x: 800 }}
              locale={{ emptyText: <Empty description={words.label('list', 'empty')} /> }}
              columns={[
                { title: words.label('field', 'zh'), key: 'zh', render: (_, one) => <Link to={`/committees/${one.id}`}>{name(one)}</Link> },
                { title: words.label('field', 'kind'), key: 'kind', render: (_, one) => shown('kind', one.kind, words) },
                { title: words.label('field', 'region'), key: 'region', render: (_, one) => shown('region', one.region, words) },
                { title: words.label('field', 'director'), dataIndex: 'director' },
                { title: words.label('field', 'mediators'), dataIndex: 'mediators', align: 'right' },
                { title: words.label('field', 'stars'), key: 'stars', render: (_, one) => one.stars !== undefined && <Rate disabled value={one.stars} /> },
                {
                  title: words.label('field', 'state'),
                  key: 'state',
                  render: (_, one) => one.state && <StateTag label={words.label('state', one.state)} tone={spec.states[one.state] ?? 'neutral'} />,
                },
              ]}
            />
          )}
        </Flex>
      </Card>
    </>
  );
}
