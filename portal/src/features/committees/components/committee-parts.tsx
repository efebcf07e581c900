import { Alert, Flex, Table } from 'antd';
import { Link } from 'react-router';
import { z } from 'zod';
import { maybe } from '../../../shared/api/maybe';
import { bilingual } from '../../../shared/api/record';
import type { AnyRecord } from '../../../shared/kit/resource';
import { useWords } from '../../../shared/kit/use-words';
import { Card } from '../../../shared/ui/card';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { RuleAndSource } from '../../../shared/ui/rule-and-source';
import { useRegisteredMediators } from '../api/register';
import { mediators as mediatorWords } from '../mediator-messages';
import { committees } from '../messages';

const warnings = z.array(z.object({ code: z.string(), text: bilingual, rule: maybe(z.string()), source: maybe(z.string()) }));

/** What the law wants of the composition and the body lacks (MED-O2). */
export function CommitteeWarnings({ record }: { record: AnyRecord }) {
  const { language } = useWords(committees);
  const found = warnings.safeParse(record['warnings']).data ?? [];
  return (
    <Flex vertical gap={12}>
      {found.map((warning) => (
        <Alert
          key={warning.code}
          type="warning"
          showIcon
          title={warning.text[language]}
          description={<RuleAndSource rule={warning.rule} source={warning.source} />}
        />
      ))}
    </Flex>
  );
}

/** Its mediators, with their grades. */
export function CommitteeExtra({ record }: { record: AnyRecord }) {
  const words = useWords(mediatorWords);
  const title = words.label('page', 'title');
  const found = useRegisteredMediators(record.id);
  return (
    <Card title={title} role="region" aria-label={title}>
      {found.isError ? (
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Table
          size="small"
          rowKey="id"
          loading={found.isPending}
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          dataSource={found.data ?? []}
          columns={[
            { title: words.label('field', 'name'), key: 'name', render: (_, one) => <Link to={`/mediators/${one.id}`}>{one.name}</Link> },
            { title: words.label('field', 'grade'), key: 'grade', render: (_, one) => one.grade && words.label('grade', one.grade) },
            { title: words.label('field', 'available'), key: 'available', render: (_, one) => words.label('value', one.available ? 'yes' : 'no') },
          ]}
        />
      )}
    </Card>
  );
}
