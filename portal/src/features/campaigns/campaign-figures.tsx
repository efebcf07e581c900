import { useQuery } from '@tanstack/react-query';
import { Col, Row, Statistic } from 'antd';
import { Link } from 'react-router';
import { z } from 'zod';
import { call } from '../../shared/api/call';
import { bilingual } from '../../shared/api/record';
import { showMoney } from '../../shared/format/money';
import type { AnyRecord } from '../../shared/kit/resource';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { campaigns } from './messages';

const answer = z.object({
  figures: z.array(z.object({ name: z.string(), title: bilingual, unit: z.string(), value: z.string(), behind: z.string() })),
});

/** What a campaign has achieved; each figure leads to the cases that it counts (REQ-25). */
export function CampaignFigures({ record }: { record: AnyRecord }) {
  const words = useWords(campaigns);
  const found = useQuery({
    queryKey: ['campaign-figures', record.id, record.revision],
    queryFn: ({ signal }) => call(answer, `/api/campaigns/${record.id}/figures`, { signal }),
  });
  const title = words.label('section', 'figures');
  return (
    <Card title={title} role="region" aria-label={title} loading={found.isPending}>
      {found.isError ? (
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Row gutter={[20, 20]}>
          {found.data?.figures.map((figure) => (
            <Col key={figure.name} xs={12} md={8} xl={4}>
              <Link to={figure.behind.replace('/api', '')}>
                <Statistic title={figure.title[words.language]} value={figure.unit === 'YUAN' ? showMoney(figure.value) : figure.value} />
              </Link>
            </Col>
          ))}
        </Row>
      )}
    </Card>
  );
}
