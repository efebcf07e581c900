import { Flex, Tag, Typography } from 'antd';
import { z } from 'zod';
import { maybe } from '../../../shared/api/maybe';
import { bilingual } from '../../../shared/api/record';
import type { AnyRecord } from '../../../shared/kit/resource';
import { useWords } from '../../../shared/kit/use-words';
import { Card } from '../../../shared/ui/card';
import { RuleAndSource } from '../../../shared/ui/rule-and-source';
import { confirmations } from '../messages';

const courtsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    connection: maybe(z.string()),
    because: maybe(bilingual),
    rule: maybe(z.string()),
    source: maybe(z.string()),
    toBeConfirmed: maybe(z.boolean()),
  }),
);

/** To which courts the parties may go, and why each is competent (REQ-21). */
export function CourtsCard({ record }: { record: AnyRecord }) {
  const words = useWords(confirmations);
  const courts = courtsSchema.safeParse(record['courts']).data ?? [];
  if (courts.length === 0) {
    return null;
  }
  const title = words.label('section', 'courts');
  return (
    <Card title={title} role="region" aria-label={title}>
      <ul className="plain courts">
        {courts.map((court) => (
          <li key={`${court.id} ${court.connection ?? ''}`}>
            <Flex gap={8} align="center" wrap>
              <Typography.Text strong>{court.name}</Typography.Text>
              {court.connection && <Tag color="blue">{words.label('connection', court.connection)}</Tag>}
              {court.toBeConfirmed && <Tag color="gold">{words.label('field', 'toBeConfirmed')}</Tag>}
            </Flex>
            {court.because && <div>{court.because[words.language]}</div>}
            <RuleAndSource rule={court.rule} source={court.source} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
