import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Flex, Tag, Typography } from 'antd';
import { z } from 'zod';
import { call } from '../../shared/api/call';
import { maybe } from '../../shared/api/maybe';
import { useWords } from '../../shared/kit/use-words';
import { Card } from '../../shared/ui/card';
import { Heading } from '../../shared/ui/heading';
import { ProblemAlert } from '../../shared/ui/problem-alert';
import { typicalCases } from './messages';

const answer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      agency: z.string(),
      rightKind: z.string(),
      year: z.number(),
      title: z.string(),
      facts: z.string(),
      significance: z.string(),
      publishedOn: z.string(),
    }),
  ),
  next: maybe(z.string()),
});

/** Published typical cases, for everybody; no login, nobody named (SUP-06). */
export function PublishedCasesPage() {
  const words = useWords(typicalCases);
  const found = useInfiniteQuery({
    queryKey: ['published-cases'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call(answer, '/api/public/typical-cases', { query: { after: pageParam }, open: true, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Flex vertical gap={16}>
      <Heading>{words.label('page', 'public')}</Heading>
      {found.isError && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <Empty description={words.label('page', 'none')} />}
      {items.map((one) => (
        <Card key={one.id} title={one.title} role="region" aria-label={one.title} extra={<Tag>{one.year}</Tag>}>
          <Flex gap={12} wrap>
            <Typography.Text type="secondary">{one.agency}</Typography.Text>
            <Tag color="blue">{words.label('right', one.rightKind)}</Tag>
            <Typography.Text type="secondary">{one.publishedOn}</Typography.Text>
          </Flex>
          <h3 className="subheading">{words.label('field', 'facts')}</h3>
          <Typography.Paragraph className="pre">{one.facts}</Typography.Paragraph>
          <h3 className="subheading">{words.label('field', 'significance')}</h3>
          <Typography.Paragraph className="pre">{one.significance}</Typography.Paragraph>
        </Card>
      ))}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {words.label('page', 'more')}
        </Button>
      )}
    </Flex>
  );
}
