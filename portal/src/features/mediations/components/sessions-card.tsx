import { CalendarOutlined } from '@ant-design/icons';
import { App, Button, Flex, Tag, Typography } from 'antd';
import { saveFile } from '../../../shared/api/call';
import { problemOf } from '../../../shared/api/problem';
import { moment } from '../../../shared/format/day';
import { useTexts } from '../../../shared/i18n/messages';
import { Card } from '../../../shared/ui/card';
import { Facts } from '../../../shared/ui/facts';
import { useProblemText } from '../../../shared/problem/problem-texts';
import { MEDIATIONS, type MediationSession } from '../api/mediation';
import { mediations } from '../messages';

/** Arranged and held sessions; an arranged one goes into the calendar of whoever comes. */
export function SessionsCard({ mediation, sessions }: { mediation: string; sessions: readonly MediationSession[] }) {
  const { t, label } = useTexts(mediations);
  return (
    <Card title={t('section.sessions')}>
      <Flex vertical gap={12}>
        {sessions.length === 0 && <Typography.Text type="secondary">{t('no-sessions')}</Typography.Text>}
        {sessions.map((session) => (
          <Card key={session.id} size="small">
            <Flex justify="space-between" align="center" gap={8}>
              <Typography.Text strong>{moment(session.record?.heldAt ?? session.at)}</Typography.Text>
              <Flex gap={8} align="center">
                {session.state !== 'HELD' && <CalendarButton mediation={mediation} session={session.id} />}
                <Tag color={session.state === 'HELD' ? 'green' : 'blue'}>{label('session', session.state)}</Tag>
              </Flex>
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

function CalendarButton({ mediation, session }: { mediation: string; session: string }) {
  const { t } = useTexts(mediations);
  const { message } = App.useApp();
  const say = useProblemText();
  const save = () =>
    saveFile(`${MEDIATIONS}/${mediation}/sessions/${session}/calendar.ics`, `session-${session}.ics`).catch((error: unknown) =>
      message.error(say(problemOf(error))),
    );
  return (
    <Button size="small" icon={<CalendarOutlined />} onClick={() => void save()}>
      {t('session.calendar')}
    </Button>
  );
}
