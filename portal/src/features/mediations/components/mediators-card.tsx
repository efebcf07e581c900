import { Flex, Tag, Typography } from 'antd';
import { useTexts } from '../../../shared/i18n/messages';
import type { MediationView } from '../api/mediation';
import type { Mediator } from '../api/mediators';
import { mediations } from '../messages';
import { Card } from '../../../shared/ui/card';

/** Who mediates, and until that is settled, whom each side would have. */
export function MediatorsCard({ record, known }: { record: MediationView; known: readonly Mediator[] }) {
  const { t, label } = useTexts(mediations);
  const nameOf = (id: string) => known.find((one) => one.id === id)?.name ?? id;
  return (
    <Card title={t('section.mediators')}>
      <Flex vertical gap={10}>
        {record.mediators.length === 0 && <Typography.Text type="secondary">{t('no-mediators')}</Typography.Text>}
        {record.mediators.map((one) => (
          <Flex key={one.id} gap={8} align="center">
            <Typography.Text strong>{one.name}</Typography.Text>
            {one.grade && <Tag>{label('grade', one.grade)}</Tag>}
          </Flex>
        ))}
        {record.mediators.length === 0 &&
          Object.entries(record.choices).map(([side, ids]) => (
            <Typography.Text key={side} type="secondary">
              {t('choice', { side: label('side', side), names: ids.map(nameOf).join('、') })}
            </Typography.Text>
          ))}
      </Flex>
    </Card>
  );
}
