import { Col, Empty, Flex, Row, Statistic, Table, Typography } from 'antd';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { collectionOf } from '../../shared/kit/places';
import { useWords } from '../../shared/kit/use-words';
import { regionName } from '../../shared/region/regions';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { TimeLeft } from '../../shared/ui/time-left';
import { pageOf, useOverdue, useOverview, type Figure, type Overdue } from './api/overview';
import { procuratorate } from './messages';

const BarChart = lazy(async () => ({ default: (await import('../../shared/ui/bar-chart')).BarChart }));

/** The procuratorate's desk: figures that open their lists, and what is overdue in the region. */
export function ProcuratoratePage() {
  const words = useWords(procuratorate);
  const overview = useOverview();
  return (
    <>
      <PageTitle title={words.label('overview', 'title')} hint={words.label('overview', 'hint')} />
      <Flex vertical gap={16}>
        <Loaded query={overview}>
          {({ region, figures }) => (
            <Flex vertical gap={16}>
              {region && <Typography.Text type="secondary">{regionName(region, words.language)}</Typography.Text>}
              <Row gutter={[16, 16]}>
                {figures.map((figure) => (
                  <Col key={figure.name} xs={12} lg={8} xxl={6}>
                    <FigureCard figure={figure} />
                  </Col>
                ))}
              </Row>
              <Card title={words.label('overview', 'chart')}>
                <Suspense fallback={null}>
                  <BarChart
                    label={words.label('overview', 'chart')}
                    bars={figures.map((figure) => ({ name: figure.title[words.language], value: figure.count }))}
                  />
                </Suspense>
              </Card>
            </Flex>
          )}
        </Loaded>
        <OverdueCard />
      </Flex>
    </>
  );
}

function FigureCard({ figure }: { figure: Figure }) {
  const words = useWords(procuratorate);
  return (
    <Card className={figure.count > 0 ? 'count-card normal' : 'count-card'}>
      <Statistic title={figure.title[words.language]} value={figure.count} />
      {figure.list && figure.count > 0 && (
        <Link to={pageOf(figure.list)} aria-label={`${words.label('overview', 'open')} ${figure.title[words.language]}`}>
          {words.label('overview', 'open')}
        </Link>
      )}
    </Card>
  );
}

function OverdueCard() {
  const words = useWords(procuratorate);
  const overdue = useOverdue();
  const title = words.label('overdue', 'title');
  return (
    <Card title={title} role="region" aria-label={title}>
      {overdue.isError ? (
        <ProblemAlert error={overdue.error} onRetry={() => void overdue.refetch()} />
      ) : (
        <Table<Overdue>
          size="small"
          rowKey={(row) => `${row.resource} ${row.id} ${row.due}`}
          loading={overdue.isPending}
          dataSource={overdue.data ?? []}
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          locale={{ emptyText: <Empty description={words.label('overdue', 'empty')} /> }}
          columns={[
            {
              title: words.label('list', 'number'),
              key: 'number',
              render: (_, row) => (
                <Link to={`/${collectionOf(row.resource)}/${row.id}`} className="number">
                  {row.number}
                </Link>
              ),
            },
            { title: words.label('list', 'title'), dataIndex: 'title' },
            { title: words.label('list', 'due'), key: 'due', render: (_, row) => <TimeLeft due={row.due} /> },
          ]}
        />
      )}
    </Card>
  );
}
