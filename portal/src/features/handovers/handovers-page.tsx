import { Alert, Empty, Flex, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useAgency } from '../../shared/api/agencies';
import { moment } from '../../shared/format/day';
import { useWords } from '../../shared/kit/use-words';
import { nameOf } from '../../shared/ui/agency-select';
import { Card } from '../../shared/ui/card';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { useHandovers, useUndelivered, type Handover } from './api/handovers';
import { handovers } from './messages';

/** What is on its way between offices, the longest first, and the figure that is 0 or alarms. */
export function HandoversPage() {
  const words = useWords(handovers);
  const found = useHandovers();
  const figure = useUndelivered();
  return (
    <>
      <PageTitle title={words.label('page', 'title')} hint={words.label('page', 'hint')} />
      <Card>
        <Flex vertical gap={16}>
          {figure && (
            <Alert
              type={figure.undelivered === 0 ? 'success' : 'error'}
              showIcon
              title={figure.undelivered === 0 ? words.t('undelivered.none') : `${words.t('undelivered.some')}：${String(figure.undelivered)}`}
              description={`${words.t('checkedAt')} ${moment(figure.checkedAt)}`}
            />
          )}
          {found.failed[0] &&
            (found.handovers.length === 0 ? (
              <ProblemAlert error={found.failed[0]} onRetry={found.retry} />
            ) : (
              <Alert type="warning" showIcon title={words.t('missing')} />
            ))}
          <Table<Handover>
            rowKey={(one) => `${one.what}-${one.id}`}
            size="middle"
            pagination={{ pageSize: 20, hideOnSinglePage: true }}
            loading={found.pending}
            dataSource={found.handovers}
            scroll={{ x: 760 }}
            locale={{ emptyText: <Empty description={words.t('empty')} /> }}
            columns={[
              { title: words.label('field', 'what'), key: 'what', width: 110, render: (_, one) => words.label('what', one.what) },
              { title: words.label('field', 'stage'), key: 'stage', width: 100, render: (_, one) => <Tag>{words.label('stage', one.stage)}</Tag> },
              {
                title: words.label('field', 'record'),
                key: 'record',
                render: (_, one) => (
                  <Link to={`/${one.resource}/${one.id}`}>
                    <span className="number">{one.number}</span>　{one.title}
                  </Link>
                ),
              },
              { title: words.label('field', 'from'), key: 'from', render: (_, one) => <Office id={one.from} /> },
              { title: words.label('field', 'to'), key: 'to', render: (_, one) => <Office id={one.to} /> },
              { title: words.label('field', 'since'), key: 'since', width: 170, render: (_, one) => moment(one.since) },
              { title: words.label('field', 'due'), key: 'due', width: 170, render: (_, one) => one.due && moment(one.due) },
            ]}
          />
        </Flex>
      </Card>
    </>
  );
}

function Office({ id }: { id: string | undefined }) {
  const { language } = useWords(handovers);
  const agency = useAgency(id);
  return agency === undefined ? id : nameOf(agency, language);
}
