import { Card, Flex, Tag, Typography } from 'antd';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Facts } from '../../../shared/ui/facts';
import type { MediationSession } from '../api/mediation';
import { mediations } from '../messages';

export function SessionsCard({ sessions }: { sessions: readonly MediationSession[] }) {
  const { t, label } = useTexts(mediations);
  return (
    <Card title={t('section.sessions')}>
      <Flex vertical gap={12}>
        {sessions.length === 0 && <Typography.Text type="secondary">{t('no-sessions')}</Typography.Text>}
        {sessions.map((session) => (
          <Card key={session.id} size="small">
            <Flex justify="space-between" align="center" gap={8}>
              <Typography.Text strong>{moment(session.record?.heldAt ?? session.at)}</Typography.Text>
              <Tag color={session.state === 'HELD' ? 'green' : 'blue'}>{label('session', session.state)}</Tag>
            </Flex>
            <Facts
              columns={1}
              items={[
                [t('session.place'), session.place],
                [t('session.link'), session.link],
                [
                  t('session.attendance'),
                  session.record?.attendance.map((one) => `${one.name}（${label('capacity', one.as)}）`).join('、'),
                ],
                [t('session.notes'), session.record?.notes && <span className="pre">{session.record.notes}</span>],
                [t('session.outcome'), session.record?.outcome && label('outcome', session.record.outcome)],
              ]}
            />
          </Card>
        ))}
      </Flex>
    </Card>
  );
}
