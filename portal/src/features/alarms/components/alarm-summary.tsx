import { Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../shared/kit/use-words';
import { Card } from '../../../shared/ui/card';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { LEVELS, useAlarms } from '../api/alarms';
import { ALARM_COLOURS } from '../colours';
import { alarms } from '../messages';

/** How many periods run low, end today or are missed; each number opens its list (SUP-02). */
export function AlarmSummary() {
  const words = useWords(alarms);
  const found = useAlarms(undefined);
  const title = words.label('page', 'title');
  return (
    <Card title={title} role="region" aria-label={title} loading={found.pending} extra={<Link to="/alarms">{words.t('open')}</Link>}>
      {found.failed[0] && <ProblemAlert error={found.failed[0]} onRetry={found.retry} />}
      <Flex vertical gap={10}>
        {LEVELS.map((level) => {
          const count = found.alarms.filter((alarm) => alarm.state === level).length;
          return (
            <Link key={level} to={`/alarms?level=${level}`}>
              <Flex justify="space-between" align="center">
                <Tag color={ALARM_COLOURS[level]}>{words.label('level', level)}</Tag>
                <Typography.Text strong={count > 0} className="number">
                  {found.more.includes(level) ? `${count}+` : count}
                </Typography.Text>
              </Flex>
            </Link>
          );
        })}
      </Flex>
    </Card>
  );
}
